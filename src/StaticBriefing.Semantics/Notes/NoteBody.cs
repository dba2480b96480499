using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Semantics.Notes;

/// <summary>A note's text and the wikilinks in it that lead somewhere, in order.</summary>
[Packed]
public sealed partial record NoteBody(RichText Text, EquatableArray<BodyMark> Links)
{
    public static NoteBody Empty { get; } = new(RichText.Empty, []);
}
