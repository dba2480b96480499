using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Verbatim;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Binding;

/// <summary>All that the binders of one article share.</summary>
internal sealed class BindingScope
{
    private readonly Lazy<VerbatimText> _verbatim;

    public BindingScope(ArticleSource source, ArticleReading reading, ArticleRef article, SymbolTable symbols, AutoReading auto, DiagnosticBag diagnostics)
    {
        Source = source;
        Reading = reading;
        Article = article;
        Names = new NameBinder(source.FrontMatter.People, reading, symbols, diagnostics);
        Diagnostics = diagnostics;
        Sentences = new SentenceIndex(source.Text, reading.Sentences);
        ShowsAuto = auto == AutoReading.On || (auto == AutoReading.Marked && !HasEditorialFacts(source));
        _verbatim = new Lazy<VerbatimText>(() => VerbatimText.From(source.Text.Text));
    }

    public ArticleSource Source { get; }

    public ArticleReading Reading { get; }

    public ArticleRef Article { get; }

    public NameBinder Names { get; }

    public DiagnosticBag Diagnostics { get; }

    public SentenceIndex Sentences { get; }

    /// <summary>What the tool found by itself is shown too.</summary>
    public bool ShowsAuto { get; }

    /// <summary>The text prepared for finding quotations; made when the first one is looked for.</summary>
    public VerbatimText Verbatim => _verbatim.Value;

    public string Text => Source.Text.Text;

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    public Evidence EvidenceAt(TextSpan span, string? anchor = null) =>
        new(Article, Slice(Sentences.SpanAt(span)).Trim(), anchor ?? Sentences.AnchorAt(span));

    private static bool HasEditorialFacts(ArticleSource source) =>
        !source.FrontMatter.Quotes.IsEmpty || !source.FrontMatter.Events.IsEmpty || !source.FrontMatter.Figures.IsEmpty;
}
