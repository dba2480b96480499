using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Something that happened. Two entries of one <c>id</c> with different dates are a conflict, and both are shown.</summary>
[FrontMatter("event")]
[Packed]
public sealed partial record EventFrontMatter
{
    /// <summary>Where the mapping stands.</summary>
    public required TextLocation Location { get; init; }

    /// <summary>A name for it that lasts, shared by every source that tells of it. Missing: made from date and label.</summary>
    [Key(Example = "id: cecot-opens")]
    public Located<string>? Id { get; init; }

    /// <summary>When (EDTF level 0 or 1). Missing: it goes to the Undated lane.</summary>
    [Key(Example = "date: 2023-01-31")]
    public Located<EdtfDate>? Date { get; init; }

    /// <summary>What happened, in a short sentence that keeps its attribution.</summary>
    [Key(Required = true, Example = "label: The Terrorism Confinement Center is inaugurated")]
    public Located<string>? Label { get; init; }

    /// <summary>Where.</summary>
    [Key(Example = "place: Tecoluca")]
    public Located<string>? Place { get; init; }

    /// <summary>Who took part.</summary>
    [Key(Example = "people: [Nayib Bukele]")]
    public EquatableArray<Located<string>> People { get; init; }

    /// <summary>Which organisations took part.</summary>
    [Key(Also = "organizations", Example = "organisations: [US State Department]")]
    public EquatableArray<Located<string>> Organisations { get; init; }

    /// <summary>Topics it belongs to.</summary>
    [Key(Example = "topics: [Prison outsourcing]")]
    public EquatableArray<Located<string>> Topics { get; init; }

    /// <summary>The words of the article that it rests on, verbatim.</summary>
    [Key(Example = "from: which opened last year")]
    public EquatableArray<Located<string>> From { get; init; }

    /// <summary>auto, reviewed, disputed or rejected. Missing: reviewed.</summary>
    [Key(Example = "status: reviewed")]
    public Located<ReviewStatus>? Status { get; init; }

    /// <summary>The name of a public source, for an event that rests on no article.</summary>
    [Key(Example = "source: Presidency of El Salvador")]
    public Located<string>? Source { get; init; }

    /// <summary>Where that source can be read (http or https).</summary>
    [Key(Example = "url: https://example.org/record")]
    public Located<string>? Url { get; init; }

    /// <summary>True on the one entry of a conflict that the editors hold to be right; say why in <c>note</c>.</summary>
    [Key(Example = "preferred: true")]
    public Located<bool>? Preferred { get; init; }

    /// <summary>What a reader should know about it.</summary>
    [Key(Example = "note: The article gives no date of its own.")]
    public Located<string>? Note { get; init; }
}
