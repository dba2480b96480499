using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A theme: what it is known by, and itself when a page is to be rendered.</summary>
internal sealed record LoadedTheme(Digest Digest, ThemeFacts Facts, Lazy<Theme> Theme)
{
    /// <summary>A date in its words; what stands for those is <see cref="ThemeFacts.DateWords"/>.</summary>
    public string Say(EdtfDate date) => Theme.Value.Say(date);
}
