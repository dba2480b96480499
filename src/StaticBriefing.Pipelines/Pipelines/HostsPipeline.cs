using StaticBriefing.Pipelines.Building;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Site.Hosts;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Makes what the hosts want beside the pages: old addresses that lead to new ones, and the files of the hosts that the settings name.</summary>
internal static class HostsPipeline
{
    /// <param name="redirects">Older addresses that lead to articles.</param>
    /// <param name="paths">Of all other files of the site.</param>
    public static EquatableArray<OutputFile> Run(
        BuildRun run, SiteSettings settings, IReadOnlyCollection<Located<Redirect>> redirects, IReadOnlySet<string> paths, IEnumerable<string> themeAssets)
    {
        HostRules.CheckRedirects(redirects, paths, run.Diagnostics);
        var usable = redirects.Select(redirect => redirect.Value).Where(redirect => !paths.Contains(redirect.Path)).ToList();
        return HostRules.Files(HostsOf(settings), usable, themeAssets, settings.Url, settings.Lang);
    }

    // A name that is none has been reported with the settings.
    private static List<Host> HostsOf(SiteSettings settings)
    {
        var hosts = new List<Host>();
        foreach (var name in settings.Hosts)
        {
            if (HostNames.TryParse(name, out var host))
                hosts.Add(host);
        }
        return hosts;
    }
}
