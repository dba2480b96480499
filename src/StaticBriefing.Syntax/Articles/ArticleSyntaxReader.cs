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
        var text = ReadText(source, block.Body, diagnostics);
        if (text.Text.Length == 0)
            diagnostics.ReportEmptyText(TextLocation.StartOf(source.Path));
        return new ArticleSyntax(source, frontMatter, TitleOf(source, text), text);
    }

    private static RichText ReadText(SourceText source, TextSpan body, DiagnosticBag diagnostics) =>
        Path.GetExtension(source.Path).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => MarkdownReader.Read(source, body, diagnostics),
            _ => PlainTextReader.Read(source, body),
        };

    private static Located<string>? TitleOf(SourceText source, RichText text)
    {
        foreach (var block in text.Blocks)
        {
            if (block is { Kind: TextBlockKind.Heading, Level: 1 })
                return new Located<string>(text.Text.Substring(block.Span.Start, block.Span.Length), source.GetLocation(text.ToSource(block.Span)));
        }
        return null;
    }
}
