using StaticBriefing.Semantics.Binding;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Drafting;

/// <summary>Drafts the events of sentences that no entry rests on.</summary>
internal static class EventDrafter
{
    public static IEnumerable<EventFrontMatter> Draft(BindingScope scope)
    {
        var covered = scope.Source.FrontMatter.Events.SelectMany(entry => SentencesOf(scope, entry)).ToHashSet();
        return scope.Reading.Events
            .Where(found => !covered.Contains(scope.Sentences.SpanAt(found.Sentence)))
            .Select(found => (Found: found, Draft: AutoEntries.Event(scope, found)))
            // The same sentence twice is one event.
            .Where(pair => SentencesOf(scope, pair.Draft).Contains(scope.Sentences.SpanAt(pair.Found.Sentence)))
            .Select(pair => pair.Draft)
            .DistinctBy(draft => (draft.Label!.Value, draft.Date?.Value));
    }

    private static IEnumerable<TextSpan> SentencesOf(BindingScope scope, EventFrontMatter entry) =>
        EvidenceFinder.Find(scope, entry.From).Select(scope.Sentences.SpanAt);
}
