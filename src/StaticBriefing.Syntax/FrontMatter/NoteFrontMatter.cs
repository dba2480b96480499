using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>What the editors know about a person, an organisation, a place or a topic: the head of a note such as <c>input/people/NAME.md</c>.</summary>
[FrontMatter("note")]
[Packed]
public sealed partial record NoteFrontMatter
{
    /// <summary>The name as pages show it. Missing: from the note's file name.</summary>
    [Key(Also = "title", Example = "name: Nayib Bukele")]
    public Located<string>? Name { get; init; }

    /// <summary>Other names for the same; no two notes may claim one.</summary>
    [Key(Also = "alias", Example = "aliases: [Bukele, President Bukele]")]
    public EquatableArray<Located<string>> Aliases { get; init; }

    /// <summary>What sort it is, in a word or two: "politician", "gang", "city".</summary>
    [Key(Also = "type", Example = "kind: politician")]
    public Located<string>? Kind { get; init; }

    /// <summary>What a person does, shown beside the name.</summary>
    [Key(Example = "role: President of El Salvador")]
    public Located<string>? Role { get; init; }

    /// <summary>One sentence for lists and previews.</summary>
    [Key(Also = "summary", Example = "description: President of El Salvador since June 2019.")]
    public Located<string>? Description { get; init; }

    /// <summary>The item's id in Wikidata.</summary>
    [Key(Example = "wikidata: Q3874812")]
    public Located<string>? Wikidata { get; init; }

    /// <summary>The official page (http or https).</summary>
    [Key(Example = "url: https://www.state.gov/")]
    public Located<string>? Url { get; init; }

    /// <summary>Of a place: latitude in degrees, north positive.</summary>
    [Key(Also = "latitude", Example = "lat: 13.69")]
    public Located<double>? Lat { get; init; }

    /// <summary>Of a place: longitude in degrees, east positive.</summary>
    [Key(Also = "longitude", Example = "lon: -89.19")]
    public Located<double>? Lon { get; init; }

    /// <summary>Names of what a reader may want next.</summary>
    [Key(Example = "related: [Marco Rubio]")]
    public EquatableArray<Located<string>> Related { get; init; }

    /// <summary>The larger thing this is part of.</summary>
    [Key(Example = "part_of: El Salvador")]
    public Located<string>? PartOf { get; init; }

    /// <summary>Topics it belongs to.</summary>
    [Key(Also = "topics", Example = "tags: [Deportation]")]
    public EquatableArray<Located<string>> Tags { get; init; }
}
