namespace StaticBriefing.Semantics.Facts;

/// <summary>What a mark in an article's text is for.</summary>
public enum MarkKind
{
    Sentence,
    Event,
    Quote,
    Date,
    Name,
}
