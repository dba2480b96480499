using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>A time that the editors give a name: the timeline shows what belongs to it.</summary>
[FrontMatter("era")]
[Packed]
public sealed partial record EraFrontMatter
{
    /// <summary>Where the mapping stands.</summary>
    public required TextLocation Location { get; init; }

    /// <summary>What the time is called.</summary>
    [Key(Required = true, Example = "name: The state of exception")]
    public Located<string>? Name { get; init; }

    /// <summary>From when to when (EDTF): most often an interval; open at an end that is not known or not come.</summary>
    [Key(Required = true, Example = "date: 2022-03-27/..")]
    public Located<EdtfDate>? Date { get; init; }

    /// <summary>What a reader should know about it.</summary>
    [Key(Example = "note: It has been extended many times since.")]
    public Located<string>? Note { get; init; }
}
