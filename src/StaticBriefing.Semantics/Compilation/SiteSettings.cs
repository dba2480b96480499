using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>The briefing's settings with their defaults filled in.</summary>
/// <param name="Url">The absolute address with a closing '/'; empty when not set.</param>
/// <param name="Without">Kinds of pages that are not made.</param>
/// <param name="Licence">What the editors allow to be done with the data: a name or an address; empty when they do not say.</param>
/// <param name="Now">The day that "next" and "last" count from; null when the build was not told.</param>
[Packed]
public sealed partial record SiteSettings(
    string Title,
    string Description,
    string Url,
    string Lang,
    AutoReading Auto,
    EquatableArray<string> Hosts,
    EquatableArray<string> Without,
    string Licence,
    EdtfDate? Now)
{
    public static SiteSettings Default { get; } = new("Briefing", "", "", "en", AutoReading.On, [], [], "", null);
}
