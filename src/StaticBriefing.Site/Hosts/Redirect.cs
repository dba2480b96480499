using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Site.Hosts;

/// <summary>An old address that leads to a page.</summary>
/// <param name="From">As an editor wrote it under <c>aliases</c>: "/old/address/", "old/address.html".</param>
public sealed record Redirect(string From, Route To)
{
    private const string IndexFile = "index.html";

    /// <summary>The file that stands at the old address: "old/address/index.html".</summary>
    public string Path
    {
        get
        {
            var address = From.Trim('/');
            if (address.EndsWith(".html", StringComparison.Ordinal) && !From.EndsWith('/'))
                return address;
            return address.Length == 0 ? IndexFile : $"{address}/{IndexFile}";
        }
    }

    /// <summary>The old address stays inside the site and names a file of it.</summary>
    public bool IsInside => From.Trim('/').Split('/').All(part => part is not ("" or "." or "..") && !part.Contains('\\'));
}
