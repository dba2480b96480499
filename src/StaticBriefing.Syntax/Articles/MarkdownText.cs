using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>The Markdown of a file, and the way from its offsets to those of the raw file.</summary>
internal sealed record MarkdownText(SourceText Source, TextSpan Body)
{
    // What the library makes of a piece may be longer than its source by an escape or two.
    private const int SearchWindow = 64;

    private readonly string _content = Source.Slice(Body);

    public string Content => _content;

    public int ToSource(int offset) => Body.Start + Math.Clamp(offset, 0, Body.Length);

    public TextLocation GetLocation(int start, int end) =>
        Source.GetLocation(TextSpan.FromBounds(ToSource(start), Math.Max(ToSource(start), ToSource(end))));

    /// <summary>Where in the raw file these words stand, given where they should; null when they stand there otherwise than written here.</summary>
    public int? Find(ReadOnlySpan<char> words, int start)
    {
        var from = Math.Clamp(start, 0, _content.Length);
        var rest = _content.AsSpan(from, Math.Min(_content.Length - from, words.Length + SearchWindow));
        var index = rest.StartsWith(words, StringComparison.Ordinal) ? 0 : rest.IndexOf(words, StringComparison.Ordinal);
        return index < 0 ? null : Body.Start + from + index;
    }
}
