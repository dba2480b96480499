using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>How this briefing was made.</summary>
/// <param name="Note">The editors' own words (<c>input/pages/about.md</c>); empty without them.</param>
/// <param name="Version">Of the tool.</param>
/// <param name="Measured">How well the tool reads.</param>
public sealed record AboutPage(PageHead Head, Markup Note, Counts Counts, string Version, EquatableArray<QualityItem> Measured) : TemplatePage("about", Head);
