namespace StaticBriefing.Evaluation.Data;

/// <summary>Which of a collection's documents count.</summary>
internal enum SplitPart
{
    All,
    Train,
    HeldOut,
}
