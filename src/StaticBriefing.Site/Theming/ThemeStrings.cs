using StaticBriefing.Text.Collections;

namespace StaticBriefing.Site.Theming;

/// <summary>The words of a theme in one language.</summary>
/// <param name="Entries">Of two with one key, the later counts.</param>
public sealed record ThemeStrings(string Lang, EquatableArray<ThemeString> Entries)
{
    /// <summary>These words, and the others' where these have none: a project's own over the built-in ones.</summary>
    public ThemeStrings Over(ThemeStrings others) => this with { Entries = others.Entries.Concat(Entries).ToEquatableArray() };
}
