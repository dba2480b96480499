using StaticBriefing.Pages.Views;

namespace StaticBriefing.Pages.Model;

/// <summary>How this briefing was made.</summary>
/// <param name="Note">The editors' own words (<c>input/pages/about.md</c>); empty without them.</param>
/// <param name="Version">Of the tool.</param>
public sealed record AboutPage(PageHead Head, Markup Note, Counts Counts, string Version) : TemplatePage("about", Head);
