using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Notes;

/// <summary>A link between notes, as Obsidian writes it: <c>[[Target#Heading|Label]]</c>. An embed (<c>![[…]]</c>) is a link too.</summary>
/// <param name="Target">The name of another note; empty for a heading of the same one.</param>
/// <param name="Span">Where its words stand in the note's plain text. They are a run of their own in the markup.</param>
[Packed]
public sealed partial record WikiLink(string Target, string? Heading, string? Label, TextSpan Span, TextLocation Location);
