using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Semantics.Notes;

/// <summary>A note's text and the links in it.</summary>
[Packed]
public sealed partial record NoteBody(RichText Text, EquatableArray<NoteLink> Links)
{
    public static NoteBody Empty { get; } = new(RichText.Empty, []);
}
