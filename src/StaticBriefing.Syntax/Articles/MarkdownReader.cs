using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Reads Markdown (CommonMark, with pipe tables, strikethrough and bare addresses as links). The border of Markdig: its exceptions end here.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline PlainPipeline = PipelineBuilder().Build();
    private static readonly MarkdownPipeline LinkedPipeline = LinkedPipelineBuilder().Build();

    /// <summary>Text that is too deep, or on which the library fails, is reported and read as plain text.</summary>
    public static RichText Read(SourceText source, TextSpan body, DiagnosticBag diagnostics) =>
        Read(source, body, PlainPipeline, diagnostics).Text;

    /// <summary>The same, with wikilinks.</summary>
    public static (RichText Text, EquatableArray<WikiLink> Links) ReadLinked(SourceText source, TextSpan body, DiagnosticBag diagnostics) =>
        Read(source, body, LinkedPipeline, diagnostics);

    private static (RichText Text, EquatableArray<WikiLink> Links) Read(
        SourceText source, TextSpan body, MarkdownPipeline pipeline, DiagnosticBag diagnostics)
    {
        var text = new MarkdownText(source, body);
        if (Parse(text, pipeline, diagnostics) is not { } document)
            return (PlainTextReader.Read(source, body), []);
        var builder = new RichTextBuilder();
        var walker = new MarkdownWalker(builder, text, diagnostics);
        walker.Write(document);
        return (builder.Build(), walker.Links.ToEquatableArray());
    }

    private static MarkdownPipelineBuilder PipelineBuilder() => new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);

    private static MarkdownPipelineBuilder LinkedPipelineBuilder()
    {
        var builder = PipelineBuilder();
        builder.InlineParsers.Insert(0, new WikiLinkParser());
        return builder;
    }

    private static MarkdownDocument? Parse(MarkdownText text, MarkdownPipeline pipeline, DiagnosticBag diagnostics)
    {
        try
        {
            if (MarkdownLimits.FindExcess(text.Content) is not { } excess)
                return Markdown.Parse(text.Content, pipeline);
            diagnostics.ReportTooComplex(text.GetLocation(excess.Position, excess.Position), excess.Found, excess.Limit);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            diagnostics.ReportParserFailed(text.GetLocation(0, 0), "Markdown", exception.Message);
            return null;
        }
    }
}
