using StaticBriefing.Benchmarks.Corpus;

namespace StaticBriefing.Benchmarks.Generators;

/// <summary>Hugo (gohugo.io).</summary>
internal sealed class HugoGenerator() : Generator("Hugo")
{
    public override string Site => "hugo";

    public override IReadOnlyList<string> Made { get; } = ["public", "resources", ".hugo_build.lock"];

    public override string Layout => "layouts/_default/baseof.html";

    public override IReadOnlyList<string> Version { get; } = ["version"];

    public override IReadOnlyList<string> Build { get; } = ["--quiet"];

    public override IReadOnlyList<string> Watch { get; } = ["--quiet", "--watch"];

    public override string FileOf(CorpusArticle article) => $"content/articles/{article.Slug}.md";

    public override string TextOf(CorpusArticle article) => new FrontMatterText()
        .Text("title", article.Title)
        .Date("date", article.Published)
        .Text("outlet", article.Outlet)
        .Text("original", article.Url)
        .Text("summary", article.Summary)
        .List("topics", article.Topics)
        .List("people", article.People)
        .List("places", article.Places)
        .List("speakers", article.Speakers)
        .List("quotes", article.Quotes, (text, quote) => text.Text("words", quote.Words).Text("speaker", quote.Speaker).Date("said", quote.SaidOn))
        .List("events", article.Events, (text, happening) => text.Date("day", happening.Date).Text("label", happening.Label))
        .Over(article.Body);

    public override string FileOf(CorpusNote note) => $"content/people/{note.Address}/_index.md";

    public override string TextOf(CorpusNote note) => new FrontMatterText().Text("title", note.Name).Over(note.Words + "\n");

    public override string PageOf(CorpusArticle article) => $"articles/{article.Slug}/index.html";
}
