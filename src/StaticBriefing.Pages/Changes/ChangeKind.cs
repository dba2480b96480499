namespace StaticBriefing.Pages.Changes;

/// <summary>What has become of a fact. A conflict that is gone is resolved.</summary>
public enum ChangeKind
{
    New,
    Edited,
    Redated,
    Gone,
}
