using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Site.Output;

namespace StaticBriefing.Site.Hosts;

/// <summary>The page at an old address: it works on every host and from a disk.</summary>
internal static class RedirectPage
{
    public static OutputFile From(Redirect redirect, string siteUrl, string lang)
    {
        var link = HtmlText.Escape(RelativeLink.From(new Route(redirect.Path), redirect.To));
        var address = HtmlText.Escape($"{siteUrl}{redirect.To.Address}");
        var canonical = siteUrl.Length > 0 ? address : link;
        return new OutputFile(redirect.Path, FileContent.From(
            $"""
            <!doctype html>
            <html lang="{HtmlText.Escape(lang)}">
            <head>
            <meta charset="utf-8">
            <title>{(address.Length > 0 ? address : link)}</title>
            <meta http-equiv="refresh" content="0; url={link}">
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{canonical}">
            </head>
            <body>
            <p><a href="{link}">{(address.Length > 0 ? address : link)}</a></p>
            </body>
            </html>

            """));
    }
}
