using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Site.Rendering;

/// <summary>Writes routes as links from one page.</summary>
/// <param name="BasePath">
/// Null for links relative to the page; otherwise the site's place on its host, for the one page that a host shows at any address: 404.html.
/// </param>
internal sealed record LinkWriter(Route Page, string? BasePath)
{
    private const string NotFoundFile = "404.html";

    public static LinkWriter None { get; } = new(default(Route), null);

    public static LinkWriter For(Route page, string siteUrl) =>
        new(page, page.Path == NotFoundFile && Uri.TryCreate(siteUrl, UriKind.Absolute, out var url) ? url.AbsolutePath.TrimEnd('/') : null);

    public string Write(Route target)
    {
        if (target.Path.Length == 0)
            return "";
        // The page of a base path stands at the site's root, so what is relative to it is the path from there.
        var isRooted = BasePath is not null && target.Path != Page.Path;
        return isRooted ? $"{BasePath}/{RelativeLink.From(Page, target)}" : RelativeLink.From(Page, target);
    }
}
