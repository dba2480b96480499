using StaticBriefing.Pages.Model;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Site.Theming;

namespace StaticBriefing.Site.Tests.Support;

/// <summary>Renders for tests.</summary>
internal static class RenderedPages
{
    public static string Text(Theme theme, TemplatePage page, string siteUrl = "")
    {
        var rendered = new TemplateRenderer(theme).Render(page, Sample.Site(siteUrl));
        Assert.Empty(rendered.Diagnostics);
        return rendered.File!.Content.ToText();
    }
}
