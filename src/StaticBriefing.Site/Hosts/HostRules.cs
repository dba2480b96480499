using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Hosts;

/// <summary>What the hosts of a site want beside its pages, and what they refuse.</summary>
public static class HostRules
{
    /// <summary>Pages at old addresses, and the files that the named hosts read: <c>_headers</c>, <c>_redirects</c>, <c>.nojekyll</c>.</summary>
    /// <param name="themeAssets">Their paths: named by their content, they may be kept for ever.</param>
    /// <param name="siteUrl">With its last '/'; empty when not known.</param>
    public static EquatableArray<OutputFile> Files(
        IReadOnlyCollection<Host> hosts,
        IReadOnlyCollection<Redirect> redirects,
        IEnumerable<string> themeAssets,
        string siteUrl,
        string lang)
    {
        var files = redirects.Where(redirect => redirect.IsInside).Select(redirect => RedirectPage.From(redirect, siteUrl, lang)).ToList();
        if (hosts.Contains(Host.Netlify) || hosts.Contains(Host.CloudflarePages))
        {
            files.Add(HeaderFile.From(themeAssets));
            if (redirects.Count > 0)
                files.Add(RedirectFile(redirects));
        }
        // GitHub Pages would pass the files through Jekyll, which drops those that begin with '_'.
        if (hosts.Contains(Host.GithubPages))
            files.Add(new OutputFile(".nojekyll", FileContent.From("")));
        return files.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Reports old addresses that cannot be: outside the site, or where a page stands.</summary>
    /// <param name="pages">The paths of all other files of the site.</param>
    public static void CheckRedirects(IEnumerable<Located<Redirect>> redirects, IReadOnlySet<string> pages, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var (redirect, location) in redirects)
        {
            if (!redirect.IsInside)
                diagnostics.ReportAliasOutside(location, redirect.From);
            else if (pages.Contains(redirect.Path))
                diagnostics.ReportAliasTaken(location, redirect.From, redirect.Path);
            else if (!taken.TryAdd(redirect.Path, redirect) && taken[redirect.Path].To != redirect.To)
                diagnostics.ReportAliasTaken(location, redirect.From, taken[redirect.Path].To.Address);
        }
    }

    /// <summary>Reports what a host will not take, before anything is uploaded.</summary>
    /// <param name="setting">Where the hosts are named; null when no file says them.</param>
    public static void CheckLimits(Host host, IReadOnlyCollection<OutputFile> files, int redirectCount, TextLocation? setting, DiagnosticBag diagnostics)
    {
        var limits = HostLimits.Of(host);
        var name = HostNames.NameOf(host);
        if (files.Count > limits.Files)
            diagnostics.ReportTooManyFiles(setting, name, files.Count, limits.Files);
        foreach (var file in files.Where(file => file.Content.Length > limits.FileBytes))
            diagnostics.ReportFileTooLarge(name, file.Path, file.Content.Length, limits.FileBytes);
        if (redirectCount > limits.Redirects)
            diagnostics.ReportTooManyRedirects(setting, name, redirectCount, limits.Redirects);
        var size = files.Sum(file => (long)file.Content.Length);
        if (size > limits.SiteBytes)
            diagnostics.ReportSiteTooLarge(setting, name, size, limits.SiteBytes);
    }

    private static OutputFile RedirectFile(IEnumerable<Redirect> redirects)
    {
        var text = new StringBuilder();
        foreach (var redirect in redirects.Where(redirect => redirect.IsInside).OrderBy(redirect => redirect.From, StringComparer.Ordinal))
            text.Append(FromAddress(redirect)).Append(' ').Append('/').Append(Encode(redirect.To.Address)).Append(" 301\n");
        return new OutputFile("_redirects", FileContent.From(text.ToString()));
    }

    private static string FromAddress(Redirect redirect) => $"/{Encode(new Route(redirect.Path).Address)}";

    // A space would end the address.
    private static string Encode(string address) =>
        string.Join('/', address.Split('/').Select(part => part.StartsWith('#') ? part : Uri.EscapeDataString(part)));
}
