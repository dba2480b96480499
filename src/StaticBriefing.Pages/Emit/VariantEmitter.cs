using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the pages of what several articles print: the list, and one of each utterance.</summary>
internal static partial class VariantEmitter
{
    // Of the words that name an utterance, in characters.
    private const int TitleLength = 70;
    private const int FewestCut = 3;

    [Packed]
    public sealed partial record IndexSlice(Frame Frame, Route Route, int Count, EquatableArray<UtteranceItem> Utterances, Pager Pager);

    [Packed]
    public sealed partial record Slice(Frame Frame, Utterance Utterance);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame)
    {
        var all = briefing.Utterances.All;
        return Paging.Cut(Routes.Variants, all)
            .Select(page => PageJob.Of(
                PageKinds.Variants,
                page.Route,
                new IndexSlice(frame, page.Route, all.Count, page.Items.Select(Item).ToEquatableArray(), page.Pager),
                EmitIndex))
            .Concat(all.Select(utterance => PageJob.Of(PageKinds.Variants, Routes.Variant(utterance.Id), new Slice(frame, utterance), Emit)));
    }

    public static VariantLink? LinkOf(QuoteSymbol quote, BriefingCompilation briefing) =>
        briefing.Utterances.Of(quote) is { } utterance ? new VariantLink(Routes.Variant(utterance.Id), utterance.ArticleCount - 1) : null;

    /// <summary>Of each other article the fullest quotation of the same utterance, by date.</summary>
    public static IEnumerable<QuoteSymbol> OthersOf(QuoteSymbol quote, BriefingCompilation briefing) =>
        (briefing.Utterances.Of(quote)?.Wordings ?? []).Where(other => other.Article.Id != quote.Article.Id).DistinctBy(other => other.Article.Id);

    private static Page EmitIndex(IndexSlice slice) => new VariantIndexPage(
        slice.Frame.Head(slice.Route, "variants.title", Sections.Quotes, Crumbs.ToQuotes) with { Number = slice.Pager.Current },
        slice.Count,
        slice.Utterances,
        slice.Pager);

    private static Page Emit(Slice slice)
    {
        var item = Item(slice.Utterance);
        return new VariantPage(
            slice.Frame.Named(item.Route, item.Words, Sections.Quotes, Crumbs.ToVariants),
            item,
            slice.Utterance.Wordings.GroupBy(KeyOf).Select(group => ToItem([.. group], slice.Utterance)).ToEquatableArray());
    }

    private static UtteranceItem Item(Utterance utterance) => new(
        Routes.Variant(utterance.Id),
        Beginning(Exports.Words.Heading(utterance.Fullest)),
        utterance.Fullest.Kind == QuoteKind.Indirect,
        utterance.Fullest.Article.Lang,
        utterance.Speaker is null ? null : ViewMaker.Link(utterance.Speaker),
        utterance.Date,
        utterance.Outlets.ToEquatableArray(),
        utterance.Outlets.Count(),
        utterance.ArticleCount,
        utterance.Wordings.Select(KeyOf).Distinct(StringComparer.Ordinal).Count());

    private static WordingItem ToItem(IReadOnlyList<QuoteSymbol> quotes, Utterance utterance) => new(
        quotes[0].Article.Lang,
        quotes[0].Kind == QuoteKind.Indirect,
        quotes[0] == utterance.Fullest ? [] : WordChanges.Between(utterance.Fullest, quotes[0]),
        quotes.Select(quote => ViewMaker.Item(new ShownQuote(quote, Variants: null, []))).ToEquatableArray());

    // A cut that saves a word or two costs a reader more than it spares.
    private static string Beginning(string words)
    {
        var rest = words.AsSpan(Math.Min(words.Length, TitleLength)).Count(' ');
        return rest < FewestCut - 1 ? words : ShortText.Of(words, TitleLength);
    }

    // What differs in marks and case only is one wording.
    private static string KeyOf(QuoteSymbol quote) => string.Join(' ', quote.Pieces.SelectMany(SearchWords.Of));
}
