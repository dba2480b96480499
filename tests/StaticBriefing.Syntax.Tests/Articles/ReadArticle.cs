using System.Net;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.Articles;

/// <summary>Reads an article from memory and shows its parts in short forms.</summary>
internal static class ReadArticle
{
    public static ArticleSyntax From(string path, string content, DiagnosticBag? diagnostics = null) =>
        ArticleSyntaxReader.Read(SourceText.From(path, content), diagnostics ?? new DiagnosticBag());

    public static RichText Markdown(string content) => From("a.md", content).Text;

    public static RichText Plain(string content) => From("a.txt", content).Text;

    public static RichText Html(string content) => From("a.html", content).Text;

    public static string ToHtml(this RichText text) => string.Concat(text.Markup.Select(token =>
        token.Html ?? WebUtility.HtmlEncode(text.Text.Substring(token.Span.Start, token.Span.Length))));

    public static IEnumerable<string> Words(this RichText text) =>
        text.Blocks.Select(block => text.Text.Substring(block.Span.Start, block.Span.Length));

    public static IEnumerable<string> Ids(this DiagnosticBag diagnostics) => diagnostics.ToEquatableArray().Select(diagnostic => diagnostic.Id);
}
