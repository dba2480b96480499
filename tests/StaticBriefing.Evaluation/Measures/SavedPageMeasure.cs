using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.Sources;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Saved web pages: the date where there is one, and the words of the article without the page around it.</summary>
internal sealed partial class SavedPageMeasure() : Measure("pages", "Saved pages", "saved-pages.dev.tar.gz")
{
    public override Measured Run(DataFolder folder)
    {
        var files = folder.Archive(File);
        var pages = files.Keys.Where(name => name.EndsWith("/source.html", StringComparison.Ordinal)).Select(name => name[..name.LastIndexOf('/')]);
        return new Measured(this, [.. pages.Select(page => new DocumentCounts(page, Count(page, files)))]);
    }

    public override IEnumerable<Figure> Figures(Tally sum) =>
    [
        new("date found", sum.Share("date.right", "date"), 90, "page_dates"),
        new("body token F1, mean", sum.Share("body", "pages"), 99, "page_bodies"),
    ];

    protected override Tally Count(JsonElement row) => throw new NotSupportedException("Pages are files.");

    private static Tally Count(string page, IReadOnlyDictionary<string, byte[]> files)
    {
        var tally = new Tally();
        var article = Read(files[page + "/source.html"]);
        tally.Add("pages");
        tally.Add("body", TokenF1(Tokens(article.Text.Text), Tokens(TextOf(Encoding.UTF8.GetString(files[page + "/expected.html"])))));
        if (GoldRow.Word(JsonElement.Parse(files[page + "/expected-metadata.json"]), "publishedTime") is { } published)
        {
            tally.Add("date");
            tally.Add("date.right", article.Page?.Published?.Value.Text == GoldRow.Date(published)?.Text ? 1 : 0);
        }
        return tally;
    }

    private static ArticleSyntax Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        return ArticleSyntaxReader.Read(SourceDecoder.Decode("seeds/page.html", bytes, diagnostics)!, diagnostics);
    }

    // All of the expected article counts, whatever a reader would make of it.
    private static string TextOf(string html) => WebUtility.HtmlDecode(BlockTag().Replace(InlineTag().Replace(html, ""), " "));

    private static Dictionary<string, int> Tokens(string text) => Word().Matches(text.ToLowerInvariant()).CountBy(match => match.Value).ToDictionary(StringComparer.Ordinal);

    private static double TokenF1(Dictionary<string, int> found, Dictionary<string, int> gold)
    {
        var both = found.Sum(token => Math.Min(token.Value, gold.GetValueOrDefault(token.Key)));
        return Tally.Harmonic((double)both / Math.Max(1, found.Values.Sum()), (double)both / Math.Max(1, gold.Values.Sum()));
    }

    [GeneratedRegex("</?(?:a|abbr|b|big|cite|code|em|font|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|tt|u|var)(?:\\s[^>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
