using StaticBriefing.Pages.Model;

namespace StaticBriefing.Site.Output;

/// <summary>One file of the site.</summary>
/// <param name="Path">From the site's root, with '/' between its parts.</param>
public sealed record OutputFile(string Path, FileContent Content)
{
    public static OutputFile From(TextFilePage page) => new(page.Route.Path, FileContent.From(page.Content));

    public static OutputFile From(PictureFilePage page) => new(page.Route.Path, FileContent.From(page.Content.AsImmutable().AsSpan()));

    /// <summary>A file of <c>input/assets/</c>, published as it is and under its own name.</summary>
    /// <param name="name">From that folder: "photos/bridge.jpg".</param>
    public static OutputFile FromAsset(string name, FileContent content) => new($"assets/{name}", content);
}
