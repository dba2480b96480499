using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Reads an article by its extension: .md and .markdown, .html and .htm; anything else is plain text.</summary>
public static class ArticleSyntaxReader
{
    /// <summary>Whatever is wrong with the file, it is reported and all of its text is read.</summary>
    public static ArticleSyntax Read(SourceText source, DiagnosticBag diagnostics)
    {
        var block = FrontMatterBlockFinder.Find(source, diagnostics);
        var frontMatter = FrontMatterReader.Read(source, block, diagnostics);
        var (text, title) = ReadBody(source, block.Body, diagnostics);
        if (text.Text.Length == 0)
            diagnostics.ReportEmptyText(TextLocation.StartOf(source.Path));
        return new ArticleSyntax(source, frontMatter, title, text);
    }

    /// <summary>Reads words that never were a file of their own: plain text without front matter.</summary>
    public static RichText ReadPlain(SourceText source) => PlainTextReader.Read(source, new TextSpan(0, source.Length));

    private static (RichText Text, Located<string>? Title) ReadBody(SourceText source, TextSpan body, DiagnosticBag diagnostics)
    {
        switch (Path.GetExtension(source.Path).ToLowerInvariant())
        {
            case ".md" or ".markdown":
                var text = MarkdownReader.Read(source, body, diagnostics);
                return (text, FirstHeading(source, text));
            case ".html" or ".htm":
                return HtmlReader.Read(source, body, diagnostics);
            default:
                return (PlainTextReader.Read(source, body), null);
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
