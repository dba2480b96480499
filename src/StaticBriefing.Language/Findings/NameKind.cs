namespace StaticBriefing.Language.Findings;

/// <summary>What a name names.</summary>
public enum NameKind
{
    Unknown,
    Person,
    Organisation,
    Place,
}
