using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Changes;

/// <summary>One difference between two states of a briefing.</summary>
/// <param name="Text">The beginning of what it is, or was.</param>
/// <param name="Before">What it was before: the words or the date; empty for what is new or gone.</param>
/// <param name="Now">The date it has now, of an event that has another one.</param>
/// <param name="Articles">The ids of those that what it was came from; none for what is new.</param>
public sealed record BriefingChange(RecordedKind Fact, ChangeKind Kind, string Id, string Text, string Before, string Now, EquatableArray<string> Articles)
{
    /// <summary>"quote_new": what it is and what has become of it, as one word.</summary>
    public string Word => $"{Fact}_{Kind}".ToLowerInvariant();
}
