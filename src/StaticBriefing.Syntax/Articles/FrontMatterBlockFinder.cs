using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Finds the block between a first line <c>---</c> and the next line <c>---</c> or <c>...</c>.</summary>
public static class FrontMatterBlockFinder
{
    /// <summary>A block that is never closed is reported at its first line, and the whole file is the body, so that nothing is lost.</summary>
    public static FrontMatterBlock Find(SourceText source, DiagnosticBag diagnostics)
    {
        var content = source.Content;
        var opening = FirstLine(content);
        if (!IsMarker(content, opening, "---"))
            return WithoutBlock(source);
        var start = SourceLines.StartOfNext(content, opening.End, content.Length);
        if (FindClosing(content, start) is { } closing)
            return new FrontMatterBlock(
                TextSpan.FromBounds(start, closing.Start),
                TextSpan.FromBounds(SourceLines.StartOfNext(content, closing.End, content.Length), content.Length));
        if (LooksLikeYaml(content, start))
            diagnostics.ReportUnclosedFrontMatter(source.GetLocation(opening));
        return WithoutBlock(source);
    }

    private static FrontMatterBlock WithoutBlock(SourceText source) => new(null, new TextSpan(0, source.Length));

    // Editors leave blank lines above the block now and then; nothing else may stand there.
    private static TextSpan FirstLine(string content)
    {
        var start = 0;
        while (start < content.Length && char.IsWhiteSpace(content[start]))
            start++;
        var lineStart = start;
        while (lineStart > 0 && content[lineStart - 1] is not ('\n' or '\r'))
            lineStart--;
        return TextSpan.FromBounds(lineStart, SourceLines.EndOfLine(content, start, content.Length));
    }

    private static TextSpan? FindClosing(string content, int start)
    {
        while (start < content.Length)
        {
            var line = TextSpan.FromBounds(start, SourceLines.EndOfLine(content, start, content.Length));
            if (IsMarker(content, line, "---") || IsMarker(content, line, "..."))
                return line;
            start = SourceLines.StartOfNext(content, line.End, content.Length);
        }
        return null;
    }

    private static bool IsMarker(string content, TextSpan line, string marker) =>
        content.AsSpan(line.Start, line.Length).TrimEnd() is var words && words.SequenceEqual(marker);

    // A text may begin with a rule of three dashes: only a line "key:" right below says that front matter was meant.
    private static bool LooksLikeYaml(string content, int start)
    {
        var line = content.AsSpan(start, SourceLines.EndOfLine(content, start, content.Length) - start);
        var colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].Contains(' ');
    }
}
