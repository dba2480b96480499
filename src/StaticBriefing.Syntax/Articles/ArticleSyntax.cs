using StaticBriefing.Syntax.Notes;
using StaticBriefing.Syntax.SavedPages;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>An article as written: its front matter, if it has any, and its text.</summary>
/// <param name="FrontMatter">The mapping between the '---' lines, not yet bound; null when the file has none.</param>
/// <param name="Title">A headline that the file itself marks (an HTML title, a Markdown heading of level 1); null when none.</param>
/// <param name="Links">Wikilinks in reading order; none in a seed.</param>
/// <param name="Page">What a web page says of itself; null for other files.</param>
public sealed record ArticleSyntax(
    SourceText Source,
    YamlMapping? FrontMatter,
    Located<string>? Title,
    RichText Text,
    EquatableArray<WikiLink> Links,
    PageMetadata? Page);
