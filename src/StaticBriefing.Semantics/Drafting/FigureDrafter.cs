using StaticBriefing.Semantics.Binding;
using StaticBriefing.Syntax.FrontMatter;

namespace StaticBriefing.Semantics.Drafting;

/// <summary>Drafts the figures that stand in no words an entry rests on. What counts nothing that the text names is left to the reading.</summary>
internal static class FigureDrafter
{
    public static IEnumerable<FigureFrontMatter> Draft(BindingScope scope)
    {
        // A figure that is given again is one entry.
        var written = scope.Source.FrontMatter.Figures.Select(entry => (entry.Value?.Value, entry.Unit?.Value, entry.What?.Value)).ToHashSet();
        var covered = new SpanSet(scope.Source.FrontMatter.Figures.SelectMany(entry => EvidenceFinder.Find(scope, entry.From)));
        return scope.Reading.Figures
            .Where(found => found.What is not null && !covered.OverlapsWith(found.Span))
            .Select(found => (Found: found, Draft: AutoEntries.Figure(scope, found)))
            .Where(pair => EvidenceFinder.Find(scope, pair.Draft.From).Any(pair.Found.Span.OverlapsWith))
            .Select(pair => pair.Draft)
            .Where(draft => written.Add((draft.Value!.Value, draft.Unit?.Value, draft.What!.Value)));
    }
}
