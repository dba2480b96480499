using StaticBriefing.Pages.Citing;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Views;

/// <summary>Turns the briefing's facts into what templates show.</summary>
internal static class ViewMaker
{
    private const string CurrencySigns = "$€£¥";

    public static SymbolLink Link(SymbolRef symbol) => new(symbol.Name, Sections.Word(symbol.Id.Kind), symbol.Role, Routes.Symbol(symbol.Id));

    public static EquatableArray<SymbolLink> Links(IEnumerable<SymbolRef> symbols) => symbols.Select(Link).ToEquatableArray();

    public static ArticleLink Link(ArticleRef article) => new(article.Title, article.Outlet, article.Published, article.Lang, Routes.Article(article));

    public static QuoteItem Item(ShownQuote shown) => Item(shown.Quote) with
    {
        Variants = shown.Variants,
        Others = shown.Others
            .Select(other => new OtherWording(other.Article.Outlet, OwnMarks.Without(Words.Of(other)), other.Kind == QuoteKind.Indirect, other.Article.Lang, InContext(other)))
            .ToEquatableArray(),
    };

    private static QuoteItem Item(QuoteSymbol quote) => new(
        quote.Id,
        quote.Kind,
        OwnMarks.Without(Pieces(quote)),
        quote.Speaker is null ? null : Link(quote.Speaker),
        quote.Cue,
        quote.SaidOn,
        quote.Cue.EndsWith(quote.SaidAt, StringComparison.Ordinal) ? "" : quote.SaidAt,
        quote.Cue.EndsWith(quote.SaidTo, StringComparison.Ordinal) ? "" : quote.SaidTo,
        quote.Kind == QuoteKind.Direct ? new Markup("") : HtmlText.Marked(quote.Context, "mark"),
        quote.Status,
        quote.IsVerbatim,
        quote.Note,
        Link(quote.Article),
        InContext(quote),
        quote.IsVerbatim ? TextFragment.Link(quote.Article.Url, quote.Pieces) : "",
        Links(quote.Topics.Concat(quote.About).DistinctBy(symbol => symbol.Id)),
        Variants: null,
        Others: []);

    public static ArticleItem Item(ShownArticle shown) =>
        new(Link(shown.Article), shown.Summary, shown.Quote is null ? null : Item(shown.Quote), shown.QuoteCount, shown.EventCount);

    public static FigureItem Item(FigureSymbol figure) =>
        new(figure.Id, figure.Value, SaysItsUnit(figure) ? "" : figure.Unit, figure.What, Evidence(figure.Evidence), figure.Status, figure.Note);

    public static MentionItem Item(ArticleRef article, MentionSymbol mention)
    {
        var route = Routes.Article(article);
        return new MentionItem(Link(article), HtmlText.Marked(mention.Runs, "b"), mention.Anchor.Length == 0 ? route : route.At(mention.Anchor), mention.Count);
    }

    public static EquatableArray<EvidenceItem> Evidence(IEnumerable<Evidence> evidence) => evidence.Select(Item).ToEquatableArray();

    public static EvidenceItem Item(Evidence evidence)
    {
        var route = Routes.Article(evidence.Article);
        var source = evidence.Article.Outlet.Length > 0 ? evidence.Article.Outlet : evidence.Article.Title;
        return new EvidenceItem(evidence.Sentence, source, evidence.Anchor.Length == 0 ? route : route.At(evidence.Anchor), "");
    }

    /// <summary>Links with bars: the largest count is 100 per cent.</summary>
    public static EquatableArray<CountedLink> Bars(IEnumerable<(string Name, Route Route, int Count)> counts)
    {
        var all = counts.ToList();
        var most = Math.Max(1, all.Count == 0 ? 1 : all.Max(item => item.Count));
        return all.Select(item => new CountedLink(item.Name, item.Route, item.Count, Math.Max(1, 100 * item.Count / most))).ToEquatableArray();
    }

    public static SymbolLink Link(Speaker speaker) => speaker.Symbol is { } symbol ? Link(symbol) : new SymbolLink(speaker.Name, "", "", null);

    public static EquatableArray<QuotePiece> Pieces(QuoteSymbol quote) =>
        quote.Pieces.Select((text, index) => new QuotePiece(index == 0 ? "" : GapBefore(quote, index), text)).ToEquatableArray();

    public static Route InContext(QuoteSymbol quote) => quote.IsVerbatim ? Routes.Article(quote.Article).At(quote.Id) : Routes.Article(quote.Article);

    // "about 40%" and "40 percent" need no "%" after them, and "$12 million" no "US dollars".
    private static bool SaysItsUnit(FigureSymbol figure) =>
        figure.Value.Contains(figure.Unit, StringComparison.Ordinal)
        || (figure.Unit == "%" && EndsInWords(figure.Value))
        || (figure.Status == ReviewStatus.Auto && figure.Value.AsSpan().ContainsAny(CurrencySigns));

    // In no language a part of a hundred is told in thousands or millions.
    private static bool EndsInWords(string value)
    {
        var digit = value.AsSpan().LastIndexOfAnyInRange('0', '9');
        return digit >= 0 && value[digit..].Any(char.IsLetter);
    }

    // Where a clause goes on behind its attribution, nothing else tells the reader that two pieces are meant.
    private static string GapBefore(QuoteSymbol quote, int index)
    {
        var leavesOut = index - 1 < quote.Gaps.Count && quote.Gaps[index - 1];
        return !leavesOut && EndsSentence(quote.Pieces[index - 1]) ? " " : " … ";
    }

    private static bool EndsSentence(string piece) => piece.AsSpan().TrimEnd(" \n\"'”’»)") is [.., '.' or '?' or '!'];
}
