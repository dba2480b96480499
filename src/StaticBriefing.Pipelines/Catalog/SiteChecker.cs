using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Hosting;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Site.Hosts;
using StaticBriefing.Site.Links;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Catalog;

/// <summary>Checks a finished site as readers and hosts will meet it: every link, id and fragment, and what the hosts refuse.</summary>
public static class SiteChecker
{
    /// <summary>The names of the hosts whose rules are known.</summary>
    public static IReadOnlyList<string> Hosts => HostNames.All;

    /// <param name="site">Where the build put its files.</param>
    /// <param name="hosts">Names among <see cref="Hosts"/>; null takes those in the settings.</param>
    public static EquatableArray<Diagnostic> Check(BuildResult built, MemorySiteStore site, IReadOnlyList<string>? hosts = null)
    {
        var files = built.Files.Select(file => new OutputFile(file.Path, FileContent.From(site.BytesOf(file.Path).Span))).ToList();
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(LinkChecker.Check(files, ValueOf(built, "site.url")));
        var redirects = CountRedirects(files);
        foreach (var name in hosts ?? ValueOf(built, "hosts").Split(',', StringSplitOptions.TrimEntries))
        {
            if (HostNames.TryParse(name, out var host))
                HostRules.CheckLimits(host, files, redirects, hosts is null ? PlaceOf(built, "hosts") : null, diagnostics);
        }
        return diagnostics.ToEquatableArray();
    }

    private static string ValueOf(BuildResult built, string key) => built.Settings.FirstOrDefault(setting => setting.Key == key)?.Value ?? "";

    private static TextLocation? PlaceOf(BuildResult built, string key) => built.Settings.FirstOrDefault(setting => setting.Key == key)?.Location;

    private static int CountRedirects(IReadOnlyList<OutputFile> files) => files.FirstOrDefault(file => file.Path == "_redirects") is { } file
        ? RedirectsFile.Parse(SourceText.From(file.Path, file.Content.ToText()), new DiagnosticBag()).Rules.Count
        : 0;
}
