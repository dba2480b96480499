using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Semantics.Notes;

/// <summary>A note's text and the links in it.</summary>
public sealed record NoteBody(RichText Text, EquatableArray<NoteLink> Links)
{
    public static NoteBody Empty { get; } = new(RichText.Empty, []);
}
