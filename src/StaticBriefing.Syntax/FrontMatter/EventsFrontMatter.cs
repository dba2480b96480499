using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>A file of the editors' own events and eras: <c>input/events/NAME.yml</c>.</summary>
[FrontMatter("events")]
[Packed]
public sealed partial record EventsFrontMatter
{
    /// <summary>What happened, with a date.</summary>
    [Key(Required = true)]
    public EquatableArray<EventFrontMatter> Events { get; init; }

    /// <summary>Times with a name, shown on the timeline.</summary>
    [Key]
    public EquatableArray<EraFrontMatter> Eras { get; init; }
}
