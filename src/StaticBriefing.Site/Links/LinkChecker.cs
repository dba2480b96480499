using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Links;

/// <summary>Follows every link of a finished site, in memory and in time proportional to its size.</summary>
public static class LinkChecker
{
    /// <param name="siteUrl">Where the site will stand; empty when not known.</param>
    public static EquatableArray<Diagnostic> Check(IReadOnlyCollection<OutputFile> files, string siteUrl)
    {
        var index = SiteIndex.From(files, siteUrl);
        var diagnostics = new DiagnosticBag();
        foreach (var findings in files.AsParallel().Where(SiteIndex.IsPage).Select(page => new PageChecker(page, index).Check()))
        {
            if (findings.Count > 0)
                diagnostics.AddRange(findings.ToEquatableArray());
        }
        return diagnostics.ToEquatableArray();
    }
}
