using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Articles;

/// <summary>One article as its files give it: the text, and the front matter of seed and sidecar as one.</summary>
/// <param name="Key">Which article: the path of its sidecar or own file, or of its seed.</param>
/// <param name="TextSource">The file its text is in; null for a sidecar without a seed.</param>
/// <param name="Seed">That file's path under <c>seeds/</c>; empty for an article of the editors' own.</param>
/// <param name="MarkedTitle">A headline that the file itself marks; null when none.</param>
/// <param name="Links">Wikilinks in reading order; none in a seed.</param>
/// <param name="IsEdited">An editor has described it, in a sidecar or a front-matter block.</param>
[Packed]
public sealed partial record ArticleSource(
    string Key,
    SourceText? TextSource,
    string Seed,
    RichText Text,
    Located<string>? MarkedTitle,
    EquatableArray<WikiLink> Links,
    ArticleFrontMatter FrontMatter,
    bool IsEdited)
{
    /// <summary>Where a finding about the article as a whole is shown.</summary>
    public TextLocation Start => TextLocation.StartOf(TextSource?.Path ?? Key);

    /// <summary>Where a span of the plain text stands in its file.</summary>
    public TextLocation Locate(TextSpan span) => TextSource is null ? Start : TextSource.GetLocation(Text.ToSource(span));
}
