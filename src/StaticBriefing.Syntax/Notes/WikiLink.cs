using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Notes;

/// <summary>A link to a note or an article, as Obsidian writes it: <c>[[Target#Heading|Label]]</c>. An embed (<c>![[…]]</c>) is a link too.</summary>
/// <param name="Target">The name of a note or an article; empty for a heading of the same one.</param>
/// <param name="Span">Where its words stand in the plain text.</param>
[Packed]
public sealed partial record WikiLink(string Target, string? Heading, string? Label, TextSpan Span, TextLocation Location);
