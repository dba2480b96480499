namespace StaticBriefing.Pages.Changes;

/// <summary>Of what a fact of a record is, in the order in which changes are told.</summary>
public enum RecordedKind
{
    Article,
    Quote,
    Event,
    Conflict,
}
