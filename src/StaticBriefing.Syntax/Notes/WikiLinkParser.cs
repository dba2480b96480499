using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticBriefing.Syntax.Notes;

/// <summary>Reads <c>[[Target#Heading|Label]]</c> on one line, before Markdown's own links see the brackets.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const int LongestLink = 500;

    public WikiLinkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var opening = rest is ['!', ..] ? 3 : 2;
        if (!rest[(opening - 2)..].StartsWith("[[", StringComparison.Ordinal))
            return false;
        var length = rest[opening..Math.Min(rest.Length, LongestLink)].IndexOf("]]", StringComparison.Ordinal);
        if (length <= 0 || rest.Slice(opening, length).IndexOfAny("[]\r\n") >= 0)
            return false;
        processor.Inline = Link(processor, slice.Start, opening, rest.Slice(opening, length));
        slice.Start += opening + length + 2;
        return processor.Inline is not null;
    }

    private static WikiLinkInline Link(InlineProcessor processor, int sliceStart, int opening, ReadOnlySpan<char> content)
    {
        var bar = content.IndexOf('|');
        var name = bar < 0 ? content : content[..bar];
        var hash = name.IndexOf('#');
        var wordsAt = bar >= 0 && !content[(bar + 1)..].IsWhiteSpace() ? bar + 1 : hash == 0 ? 1 : 0;
        var words = wordsAt > bar && bar >= 0 ? content[wordsAt..] : name[Math.Min(wordsAt, name.Length)..];
        var start = processor.GetSourcePosition(sliceStart, out var line, out var column);
        return new WikiLinkInline
        {
            Target = (hash < 0 ? name : name[..hash]).Trim().TrimEnd('\\').ToString(),
            Heading = hash < 0 ? null : name[(hash + 1)..].Trim().ToString(),
            Label = bar < 0 ? null : content[(bar + 1)..].Trim().ToString(),
            Words = words.TrimEnd('\\').ToString(),
            WordsStart = start + opening + wordsAt,
            Span = new SourceSpan(start, start + opening + content.Length + 1),
            Line = line,
            Column = column,
        };
    }
}
