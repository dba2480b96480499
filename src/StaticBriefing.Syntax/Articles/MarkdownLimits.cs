using System.Buffers;
using Markdig;
using Markdig.Syntax;

namespace StaticBriefing.Syntax.Articles;

/// <summary>
/// Finds Markdown that would take the parser minutes: nesting that is quadratic by lines, and paragraphs that are quadratic by their marks.
/// Called from the border of Markdig only.
/// </summary>
internal static class MarkdownLimits
{
    private const int MostMarkersInALine = 60;
    private const int MostIndentedList = 500;
    private const int MostBars = 100_000;
    private const int MostBarsInALine = 1_000;
    private const int MostLines = 200_000;
    private const int MostDefinitions = 5_000;

    // A paragraph of n marks costs up to n² steps of some 20 ns; this is about a second for the whole text.
    private const long MostSteps = 50_000_000;
    private const int MarksThatCost = 100;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_~`<&!\\:(");

    private static readonly MarkdownPipeline BlocksOnly = BlocksOnlyPipeline();

    /// <summary>The first thing there is too much of, or null.</summary>
    public static Excess? FindExcess(string markdown) => FindInLines(markdown) ?? FindInParagraphs(markdown);

    private static Excess? FindInLines(string markdown)
    {
        if (markdown.AsSpan().Count('|') > MostBars)
            return new Excess("tables too large", MostBars, markdown.IndexOf('|', StringComparison.Ordinal));
        var (lines, definitions) = (0, 0);
        for (var start = 0; start < markdown.Length; lines++)
        {
            var end = SourceLines.EndOfLine(markdown, start, markdown.Length);
            var line = markdown.AsSpan(start, end - start);
            definitions += line.TrimStart() is ['[', ..] && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            if (FindInLine(line, start) is { } excess)
                return excess;
            if (definitions > MostDefinitions)
                return new Excess("too many link definitions", MostDefinitions, start);
            start = SourceLines.StartOfNext(markdown, end, markdown.Length);
        }
        return lines > MostLines ? new Excess($"{lines} lines", MostLines, 0) : null;
    }

    private static Excess? FindInLine(ReadOnlySpan<char> line, int start)
    {
        var (markers, indent) = (0, 0);
        for (var i = 0; i < line.Length && IsLeading(line[i]); i++)
        {
            indent += line[i] == '\t' ? 4 : 1;
            markers += line[i] == '>' || (line[i] is '-' or '*' or '+' or '.' or ')' && i + 1 < line.Length && line[i + 1] is ' ' or '\t') ? 1 : 0;
        }
        if (markers > MostMarkersInALine)
            return new Excess("lists or quotations too deep in one another", MostMarkersInALine, start);
        if (markers > 0 && indent > MostIndentedList)
            return new Excess("a list indented too far", MostIndentedList, start);
        return line.Length > MostBarsInALine && line.Count('|') > MostBarsInALine ? new Excess("a table too wide", MostBarsInALine, start) : null;
    }

    private static bool IsLeading(char character) => character is ' ' or '\t' or '>' or '-' or '*' or '+' or '.' or ')' || char.IsAsciiDigit(character);

    private static Excess? FindInParagraphs(string markdown)
    {
        if (CountMarks(markdown) is var all && all * all <= MostSteps)
            return null;
        var steps = 0L;
        foreach (var block in Markdown.Parse(markdown, BlocksOnly).Descendants<LeafBlock>())
        {
            var marks = block is CodeBlock or HtmlBlock ? 0 : CountMarks(markdown.AsSpan(block.Span.Start, Math.Max(0, block.Span.Length)));
            steps += marks > MarksThatCost ? marks * marks : 0;
            if (steps > MostSteps)
                return new Excess("brackets, stars or other marks too close together", (long)Math.Sqrt(MostSteps), block.Span.Start);
        }
        return null;
    }

    private static long CountMarks(ReadOnlySpan<char> text)
    {
        var count = 0L;
        for (var next = text.IndexOfAny(Marks); next >= 0; next = text.IndexOfAny(Marks))
        {
            count++;
            text = text[(next + 1)..];
        }
        return count;
    }

    private static MarkdownPipeline BlocksOnlyPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    /// <param name="Found">What there is too much of.</param>
    /// <param name="Position">Where, in the Markdown text.</param>
    internal readonly record struct Excess(string Found, long Limit, int Position);
}
