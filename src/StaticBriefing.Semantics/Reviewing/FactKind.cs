namespace StaticBriefing.Semantics.Reviewing;

/// <summary>What kind of entry a fact is.</summary>
public enum FactKind
{
    Quote,
    Event,
    Figure,
}
