using StaticBriefing.Pipelines.Hosting;
using StaticBriefing.Pipelines.Preview;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>A site that is only a folder of what the host serves. As on such a host, the page for missing pages answers for all of it.</summary>
internal sealed class SubfolderSite(ISiteContent site, string home) : ISiteContent
{
    private readonly string _prefix = home.TrimStart('/');

    public HeadersFile Headers => site.Headers;

    public RedirectsFile Redirects => site.Redirects;

    public ReadOnlyMemory<byte>? Find(string path)
    {
        if (path == "404.html")
            return site.Find(path);
        return path.StartsWith(_prefix, StringComparison.Ordinal) ? site.Find(path[_prefix.Length..]) : null;
    }
}
