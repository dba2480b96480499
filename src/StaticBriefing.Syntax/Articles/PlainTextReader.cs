using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>
/// Reads text without markup. Where blank lines part the paragraphs and every line is short, the lines of a paragraph are one;
/// otherwise each line is a paragraph.
/// </summary>
internal static class PlainTextReader
{
    // Mail and old word processors wrap at 72 to 80; a line past this was not wrapped by a machine.
    private const int LongestWrappedLine = 100;

    public static RichText Read(SourceText source, TextSpan body)
    {
        var lines = SourceLines.Of(source.Content, body);
        var builder = new RichTextBuilder();
        builder.Enter(BlockFrame.Paragraph(TextBlockKind.Paragraph) with { Spaces = SpaceHandling.Keep });
        var isWrapped = IsHardWrapped(source.Content, lines);
        foreach (var line in lines)
            WriteLine(builder, source.Content, line, isWrapped);
        return builder.Build();
    }

    private static void WriteLine(RichTextBuilder builder, string content, TextSpan line, bool isWrapped)
    {
        var words = Trimmed(content, line);
        if (words.IsEmpty || !isWrapped)
            builder.EndBlock();
        if (words.IsEmpty)
            return;
        builder.Write(content.AsSpan(words.Start, words.Length), words.Start);
        if (isWrapped)
            builder.Write(" ", words.End);
    }

    private static bool IsHardWrapped(string content, List<TextSpan> lines)
    {
        var (hasBlank, hasPair) = (false, false);
        var previousIsBlank = true;
        foreach (var line in lines)
        {
            var words = Trimmed(content, line);
            if (words.Length > LongestWrappedLine)
                return false;
            hasPair |= !words.IsEmpty && !previousIsBlank;
            hasBlank |= words.IsEmpty && !previousIsBlank;
            previousIsBlank = words.IsEmpty;
        }
        return hasBlank && hasPair;
    }

    private static TextSpan Trimmed(string content, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(content[start]))
            start++;
        while (end > start && char.IsWhiteSpace(content[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
