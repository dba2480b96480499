using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Reads an article by its extension: .md and .markdown, .html and .htm; anything else is plain text.</summary>
public static class ArticleSyntaxReader
{
    /// <summary>Reads a seed. Whatever is wrong with the file, it is reported and all of its text is read.</summary>
    public static ArticleSyntax Read(SourceText source, DiagnosticBag diagnostics) => Read(source, diagnostics, isOwn: false);

    /// <summary>Reads an article of the editors' own: the same, and its Markdown may hold wikilinks, as notes do.</summary>
    public static ArticleSyntax ReadOwn(SourceText source, DiagnosticBag diagnostics) => Read(source, diagnostics, isOwn: true);

    private static ArticleSyntax Read(SourceText source, DiagnosticBag diagnostics, bool isOwn)
    {
        var block = FrontMatterBlockFinder.Find(source, diagnostics);
        var frontMatter = FrontMatterReader.Read(source, block, diagnostics);
        var article = ReadBody(source, block.Body, diagnostics, isOwn) with { FrontMatter = frontMatter };
        if (article.Text.Text.Length == 0)
            diagnostics.ReportEmptyText(TextLocation.StartOf(source.Path));
        return article;
    }

    /// <summary>Reads words that never were a file of their own: plain text without front matter.</summary>
    public static RichText ReadPlain(SourceText source) => PlainTextReader.Read(source, new TextSpan(0, source.Length));

    private static ArticleSyntax ReadBody(SourceText source, TextSpan body, DiagnosticBag diagnostics, bool isOwn)
    {
        switch (Path.GetExtension(source.Path).ToLowerInvariant())
        {
            case ".md" or ".markdown" when isOwn:
                var (linked, links) = MarkdownReader.ReadLinked(source, body, diagnostics);
                return new ArticleSyntax(source, null, FirstHeading(source, linked), linked, links, null);
            case ".md" or ".markdown":
                var text = MarkdownReader.Read(source, body, diagnostics);
                return new ArticleSyntax(source, null, FirstHeading(source, text), text, [], null);
            case ".html" or ".htm":
                var (html, page) = HtmlReader.Read(source, body, diagnostics);
                return new ArticleSyntax(source, null, page?.Title, html, [], page);
            default:
                return new ArticleSyntax(source, null, null, PlainTextReader.Read(source, body), [], null);
        }
    }

    private static Located<string>? FirstHeading(SourceText source, RichText text)
    {
        foreach (var block in text.Blocks)
        {
            if (block is { Kind: TextBlockKind.Heading, Level: 1 })
                return new Located<string>(text.Text.Substring(block.Span.Start, block.Span.Length), source.GetLocation(text.ToSource(block.Span)));
        }
        return null;
    }
}
