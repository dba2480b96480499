using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Semantics.Drafting;

/// <summary>Drafts the quotations that no entry speaks of, each so that its words lead back to where they stand.</summary>
internal static class QuoteDrafter
{
    // Enough to tell one place from another.
    private const int ContextLength = 60;

    public static IEnumerable<QuoteFrontMatter> Draft(BindingScope scope)
    {
        var covered = new SpanSet(scope.Source.FrontMatter.Quotes
            .Where(quote => quote.Exact is not null)
            .SelectMany(quote => scope.Verbatim.Find(quote.Exact!.Value, quote.Prefix?.Value, quote.Suffix?.Value)?.Pieces ?? []));
        return scope.Reading.Quotes
            .Where(found => AutoEntries.IsFact(found) && !found.Content.Any(covered.OverlapsWith))
            .Select(found => Pin(scope, found))
            .OfType<QuoteFrontMatter>();
    }

    /// <summary>Null when the words cannot be told from the same words elsewhere.</summary>
    private static QuoteFrontMatter? Pin(BindingScope scope, FoundQuote found)
    {
        var draft = AutoEntries.Quote(scope, found);
        if (Stands(scope, draft, found))
            return draft;
        var pinned = draft with
        {
            Prefix = Context(scope, TextSpan.FromBounds(Math.Max(0, found.Content[0].Start - ContextLength), found.Content[0].Start)),
            Suffix = Context(scope, TextSpan.FromBounds(found.Content[^1].End, Math.Min(scope.Text.Length, found.Content[^1].End + ContextLength))),
        };
        return Stands(scope, pinned, found) ? pinned : null;
    }

    private static bool Stands(BindingScope scope, QuoteFrontMatter draft, FoundQuote found) =>
        scope.Verbatim.Find(draft.Exact!.Value, draft.Prefix?.Value, draft.Suffix?.Value) is { } match && Covers(match, found);

    private static bool Covers(VerbatimMatch match, FoundQuote found) => found.Content.All(span => match.Pieces.Any(span.OverlapsWith));

    private static Located<string>? Context(BindingScope scope, TextSpan span) =>
        scope.Slice(span).ReplaceLineEndings(" ").Trim() is { Length: > 0 } words ? new(words, scope.Source.Start) : null;
}
