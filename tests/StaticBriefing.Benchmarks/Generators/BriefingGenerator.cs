using System.Globalization;
using StaticBriefing.Benchmarks.Corpus;

namespace StaticBriefing.Benchmarks.Generators;

/// <summary>The command of this repository.</summary>
/// <param name="name">As in the table.</param>
/// <param name="site">The pages of the peers; all there are; or all with what is found in the prose.</param>
internal sealed class BriefingGenerator(string name, string site) : Generator(name)
{
    public const string SamePages = "briefing";
    public const string AllPages = "briefing-all-pages";
    public const string Everything = "briefing-everything";

    public override string Site => site;

    public override IReadOnlyList<string> Made { get; } = ["output", "cache"];

    public override string Layout => "theme/layout.html";

    public override IReadOnlyList<string> Version { get; } = ["--version"];

    public override IReadOnlyList<string> Build { get; } = ["build", "--quiet"];

    public override IReadOnlyList<string> Watch { get; } = ["preview", "--quiet", "--port", "0"];

    public override string FileOf(CorpusArticle article) => $"input/articles/{article.Slug}.md";

    public override string TextOf(CorpusArticle article) => new FrontMatterText()
        .Text("title", article.Title)
        .Date("published", article.Published)
        .Text("outlet", article.Outlet)
        .Text("url", article.Url)
        .Text("summary", article.Summary)
        .List("topics", article.Topics)
        .List("people", article.People)
        .List("places", article.Places)
        .List("quotes", article.Quotes, (text, quote) => text.Text("exact", quote.Words).Text("speaker", quote.Speaker).Date("said_on", quote.SaidOn))
        .List("events", article.Events, (text, happening) => text.Date("date", happening.Date).Text("label", happening.Label))
        .Over(article.Body);

    public override string FileOf(CorpusNote note) => $"input/people/{note.Address}.md";

    public override string TextOf(CorpusNote note) => new FrontMatterText().Text("name", note.Name).Over(note.Words + "\n");

    public override string PageOf(CorpusArticle article) => $"articles/{article.Published.Year.ToString(CultureInfo.InvariantCulture)}/{article.Slug}/index.html";
}
