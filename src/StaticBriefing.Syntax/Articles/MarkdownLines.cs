using Markdig.Syntax;

namespace StaticBriefing.Syntax.Articles;

/// <summary>The lines of a Markdown block that is not read further (code, raw HTML), without the marks of what they stand in.</summary>
internal static class MarkdownLines
{
    public static MappedText Of(LeafBlock block, MarkdownText text)
    {
        var lines = new MappedText();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            var start = ReferenceEquals(line.Slice.Text, text.Content) ? line.Slice.Start : line.Position;
            lines.Append(line.Slice.AsSpan(), text.ToSource(start));
            lines.Append("\n", text.ToSource(start + line.Slice.Length));
        }
        return lines;
    }
}
