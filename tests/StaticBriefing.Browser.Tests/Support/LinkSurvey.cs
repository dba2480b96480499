using System.Net;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>Every link of a site as the browser understands it, wherever the site lies.</summary>
internal sealed class LinkSurvey
{
    private readonly Uri _home;
    private readonly Dictionary<string, HashSet<string>> _anchors;
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    public LinkSurvey(SiteTour tour)
    {
        _home = tour.Home;
        _anchors = tour.Pages.ToDictionary(page => page.Address, page => page.Anchors.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var page in tour.Pages)
        {
            foreach (var link in page.Links)
                _links.TryAdd(link, page.Address);
        }
    }

    /// <summary>How many different links were found.</summary>
    public int Count => _links.Count;

    /// <summary>Links within the place where the site lies that lead nowhere, each with a page that has it.</summary>
    public async Task<IReadOnlyList<string>> FindBrokenAsync(HttpClient client)
    {
        var broken = new List<string>();
        foreach (var (link, page) in _links.Where(link => IsHere(new Uri(link.Key))))
        {
            if (await FaultOfAsync(client, new Uri(link)) is { } fault)
                broken.Add($"{page}: {link}: {fault}");
        }
        return broken;
    }

    private bool IsHere(Uri link) => link.Scheme == _home.Scheme && link.Authority == _home.Authority;

    private async Task<string?> FaultOfAsync(HttpClient client, Uri link)
    {
        if (!link.AbsoluteUri.StartsWith(_home.AbsoluteUri, StringComparison.Ordinal))
            return "leaves the site";
        var target = link.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        if (!_anchors.TryGetValue(target, out var anchors))
            return await IsThereAsync(client, new Uri(target)) ? null : "there is no such file";
        var anchor = Uri.UnescapeDataString(link.Fragment.TrimStart('#')).Split(":~:")[0];
        return anchor.Length == 0 || anchors.Contains(anchor) ? null : "the page has no such place";
    }

    private static async Task<bool> IsThereAsync(HttpClient client, Uri target)
    {
        if (target.IsFile)
            return File.Exists(target.LocalPath);
        using var answer = await client.GetAsync(target);
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
