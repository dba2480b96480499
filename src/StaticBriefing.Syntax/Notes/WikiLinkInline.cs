using Markdig.Syntax.Inlines;

namespace StaticBriefing.Syntax.Notes;

/// <summary>A wiki link among Markdown's inlines. Positions are of the Markdown text.</summary>
internal sealed class WikiLinkInline : LeafInline
{
    public required string Target { get; init; }

    public string? Heading { get; init; }

    public string? Label { get; init; }

    /// <summary>The words that are shown.</summary>
    public required string Words { get; init; }

    public required int WordsStart { get; init; }
}
