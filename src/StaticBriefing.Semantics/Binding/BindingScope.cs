using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Verbatim;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Binding;

/// <summary>All that the binders of one article share.</summary>
internal sealed class BindingScope
{
    // A sentence is longer than this only where the text has no full stops; it is then shown in part.
    private const int LongestShown = 1000;
    private const int ShownBefore = 300;

    // Looking for the nearest words takes long; who misquotes more often than this sees enough to start with.
    private const int MostNearest = 50;

    private static readonly ContextRun s_leftOut = new(" … ", IsQuoted: false);

    private readonly Lazy<VerbatimText> _verbatim;
    private int _nearestSought;

    public BindingScope(
        ArticleSource source,
        ArticleReading reading,
        ArticleRef article,
        EquatableArray<BodyMark> links,
        SymbolTable symbols,
        AutoReading auto,
        DiagnosticBag diagnostics)
    {
        Source = source;
        Reading = reading with { Quotes = WordsOnce.Of(reading.Quotes) };
        Article = article;
        Links = links;
        Names = new NameBinder(source.FrontMatter.People, reading, symbols, diagnostics);
        Diagnostics = diagnostics;
        Sentences = new SentenceIndex(source.Text, reading.Sentences);
        Furniture = new SpanSet(reading.Furniture);
        NamesByPlace = new SpanLookup<FoundName>(reading.Names, name => name.Span);
        ShowsAuto = AutoRule.Shows(source, auto);
        _verbatim = new Lazy<VerbatimText>(() => VerbatimText.From(source.Text.Text));
    }

    /// <summary>An article by itself, whatever else is in the briefing.</summary>
    public static BindingScope Alone(ArticleSource source, ArticleReading reading, ArticleRef article) =>
        new(source, reading, article, [], new SymbolTable([]), AutoReading.On, new DiagnosticBag());

    public ArticleSource Source { get; }

    public ArticleReading Reading { get; }

    public ArticleRef Article { get; }

    /// <summary>The editors' wikilinks, in order.</summary>
    public EquatableArray<BodyMark> Links { get; }

    public NameBinder Names { get; }

    public DiagnosticBag Diagnostics { get; }

    public SentenceIndex Sentences { get; }

    public SpanSet Furniture { get; }

    public SpanLookup<FoundName> NamesByPlace { get; }

    /// <summary>What the tool found by itself is shown too.</summary>
    public bool ShowsAuto { get; }

    /// <summary>The text prepared for finding quotations; made when the first one is looked for.</summary>
    public VerbatimText Verbatim => _verbatim.Value;

    public string Text => Source.Text.Text;

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    public Evidence EvidenceAt(TextSpan span, string? anchor = null) =>
        new(Article, Show(ShownAt(span), Sentences.SpanAt(span)), anchor ?? Sentences.AnchorAt(span));

    /// <summary>The sentence that a span begins in, or as much of it as is shown with a fact.</summary>
    public TextSpan ShownAt(TextSpan span)
    {
        var sentence = Sentences.SpanAt(span);
        if (sentence.Length <= LongestShown)
            return sentence;
        var start = span.Start - ShownBefore <= sentence.Start ? sentence.Start : AfterSpace(span.Start);
        var last = Math.Min(sentence.End, start + LongestShown);
        var end = last == sentence.End ? last : Text.LastIndexOf(' ', last - 1, LongestShown);
        return TextSpan.FromBounds(start, end > start ? end : last);
    }

    /// <summary>The sentences that some pieces of one quotation stand in, whole, with what lies between two of them left out.</summary>
    public ContextRuns ContextOf(EquatableArray<TextSpan> pieces)
    {
        var shown = new List<TextSpan>();
        foreach (var piece in pieces.Where(piece => !piece.IsEmpty))
        {
            var (first, last) = (ShownAt(piece), ShownAt(TextSpan.FromBounds(piece.End - 1, piece.End)));
            var whole = TextSpan.FromBounds(first.Start, Math.Max(Math.Max(first.End, last.End), piece.End));
            if (shown.Count > 0 && IsNext(shown[^1], whole))
                shown[^1] = TextSpan.FromBounds(shown[^1].Start, Math.Max(shown[^1].End, whole.End));
            else
                shown.Add(whole);
        }
        return [.. shown.SelectMany((sentences, index) => index == 0 ? Runs.Of(Text, sentences, pieces) : [s_leftOut, .. Runs.Of(Text, sentences, pieces)])];
    }

    private bool IsNext(TextSpan before, TextSpan after) =>
        after.Start <= before.End || Text.AsSpan(before.End, after.Start - before.End).IsWhiteSpace();

    private int AfterSpace(int position)
    {
        var space = Text.LastIndexOf(' ', position, ShownBefore);
        return space < 0 ? position : space + 1;
    }

    private string Show(TextSpan shown, TextSpan sentence)
    {
        var (before, after) = (shown.Start > sentence.Start ? "… " : "", shown.End < sentence.End ? " …" : "");
        return $"{before}{Slice(shown).Trim()}{after}";
    }

    /// <summary>The words of the text that come nearest to some that it lacks; empty when none do.</summary>
    public string NearestTo(string words) =>
        _nearestSought++ < MostNearest && Verbatim.Nearest(words) is { } span ? Slice(span) : "";
}
