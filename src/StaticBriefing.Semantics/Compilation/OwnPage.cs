using StaticBriefing.Semantics.Notes;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A page of the editors' own: <c>input/pages/NAME.md</c>.</summary>
[Packed]
public sealed partial record OwnPage(string Slug, string Title, NoteBody Body);
