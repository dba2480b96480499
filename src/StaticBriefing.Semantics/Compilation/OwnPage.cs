using StaticBriefing.Semantics.Notes;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>A page of the editors' own: <c>input/pages/NAME.md</c>.</summary>
public sealed record OwnPage(string Slug, string Title, NoteBody Body);
