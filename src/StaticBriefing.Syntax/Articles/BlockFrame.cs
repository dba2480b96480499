using StaticBriefing.Text.Reading;

namespace StaticBriefing.Syntax.Articles;

/// <summary>What a stretch of text becomes where it stands: the block's kind, the elements around it and its white space.</summary>
/// <param name="Container">Start tags written when the frame is entered; may be empty.</param>
/// <param name="ContainerEnd">Their end tags.</param>
/// <param name="Wrapper">Start tags written before the first word only, so that no empty paragraph is made.</param>
/// <param name="WrapperEnd">Their end tags.</param>
internal readonly record struct BlockFrame(
    TextBlockKind Kind,
    string Container = "",
    string ContainerEnd = "",
    string Wrapper = "",
    string WrapperEnd = "",
    int Level = 0,
    SpaceHandling Spaces = SpaceHandling.Collapse)
{
    /// <summary>A paragraph that keeps the kind of what it stands in (a list item, a quotation, a cell).</summary>
    public static BlockFrame Paragraph(TextBlockKind kind) => new(kind, Wrapper: "<p>", WrapperEnd: "</p>");

    /// <summary>A heading; <paramref name="shown"/> is the level on the page.</summary>
    public static BlockFrame Heading(int level, int shown) =>
        new(TextBlockKind.Heading, Wrapper: $"<h{shown}>", WrapperEnd: $"</h{shown}>", Level: level);

    public static BlockFrame Code() =>
        new(TextBlockKind.Code, Wrapper: "<pre><code>", WrapperEnd: "</code></pre>", Spaces: SpaceHandling.Code);

    /// <summary>An element whose loose text needs no paragraph around it: <c>li</c>, <c>td</c>.</summary>
    public static BlockFrame Tight(TextBlockKind kind, string tag, string attributes = "") =>
        new(kind, $"<{tag}{attributes}>", $"</{tag}>");

    /// <summary>An element whose loose text is set in paragraphs: <c>blockquote</c>.</summary>
    public static BlockFrame Loose(TextBlockKind kind, string tag, string attributes = "") =>
        new(kind, $"<{tag}{attributes}>", $"</{tag}>", "<p>", "</p>");
}
