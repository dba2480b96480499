using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Theming;

/// <summary>One entry of a strings file.</summary>
/// <param name="Key">Its keys joined by '.': "nav.people".</param>
/// <param name="Text">With {0}, {1} … where values go; of an entry with forms, the form <c>other</c>.</param>
/// <param name="One">The form for exactly one, or null when there is none.</param>
public sealed record ThemeString(string Key, string Text, string? One, TextLocation Location);
