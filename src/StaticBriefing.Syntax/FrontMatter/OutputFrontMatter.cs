using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>What is made.</summary>
[FrontMatter("output")]
public sealed partial record OutputFrontMatter
{
    /// <summary>Kinds of pages that are not made: quotes, quote-index (of these all but each speaker's own), variants, timeline, people, organisations, places, topics, conflicts, changes, sources, search, about, previews (what a linked name shows when it is pointed at), feeds, name-feeds (of these the ones of a topic or a speaker), data (the Data page and all its files), database (of these the SQLite file alone). Links to them become plain words.</summary>
    [Key(Example = "without: [conflicts, sources]")]
    public EquatableArray<Located<string>> Without { get; init; }
}
