using Markdig;
using Markdig.Syntax;
using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Reads Markdown (CommonMark, with pipe tables, strikethrough and bare addresses as links). The border of Markdig: its exceptions end here.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>Text that is too deep, or on which the library fails, is reported and read as plain text.</summary>
    public static RichText Read(SourceText source, TextSpan body, DiagnosticBag diagnostics)
    {
        var text = new MarkdownText(source, body);
        if (Parse(text, diagnostics) is not { } document)
            return PlainTextReader.Read(source, body);
        var builder = new RichTextBuilder();
        new MarkdownWalker(builder, text, diagnostics).Write(document);
        return builder.Build();
    }

    private static MarkdownDocument? Parse(MarkdownText text, DiagnosticBag diagnostics)
    {
        try
        {
            return Markdown.Parse(text.Content, Pipeline);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            diagnostics.ReportParserFailed(text.GetLocation(0, 0), "Markdown", exception.Message);
            return null;
        }
    }
}
