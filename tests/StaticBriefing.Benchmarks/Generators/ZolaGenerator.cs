using StaticBriefing.Benchmarks.Corpus;

namespace StaticBriefing.Benchmarks.Generators;

/// <summary>Zola (getzola.org). Its taxonomies have no notes, so those are files of data that the template of people reads.</summary>
internal sealed class ZolaGenerator() : Generator("Zola")
{
    public override string Site => "zola";

    public override IReadOnlyList<string> Made { get; } = ["public"];

    public override string Layout => "templates/base.html";

    public override IReadOnlyList<string> Version { get; } = ["--version"];

    public override IReadOnlyList<string> Build { get; } = ["build"];

    public override IReadOnlyList<string> Watch { get; } = ["serve", "--store-html", "--port", "11159"];

    public override string FileOf(CorpusArticle article) => $"content/articles/{article.Slug}.md";

    public override string TextOf(CorpusArticle article) => new FrontMatterText()
        .Text("title", article.Title)
        .Date("date", article.Published)
        .Mapping("taxonomies", text => text
            .List("topics", article.Topics)
            .List("people", article.People)
            .List("places", article.Places)
            .List("speakers", article.Speakers))
        .Mapping("extra", text => text
            .Text("outlet", article.Outlet)
            .Text("original", article.Url)
            .Text("summary", article.Summary)
            .List("quotes", article.Quotes, (inner, quote) => inner.Text("words", quote.Words).Text("speaker", quote.Speaker).Date("said", quote.SaidOn))
            .List("events", article.Events, (inner, happening) => inner.Date("day", happening.Date).Text("label", happening.Label)))
        .Over(article.Body);

    public override string FileOf(CorpusNote note) => $"notes/{note.Address}.txt";

    public override string TextOf(CorpusNote note) => note.Words + "\n";

    public override string PageOf(CorpusArticle article) => $"articles/{article.Slug}/index.html";
}
