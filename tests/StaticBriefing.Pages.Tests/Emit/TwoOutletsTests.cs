namespace StaticBriefing.Pages.Tests.Emit;

/// <summary>The small site of two outlets, its seeds read bare beside its notes.</summary>
public class TwoOutletsTests
{
    [Fact]
    public void NoTwoPagesShareARoute()
    {
        var briefing = new Briefing();
        foreach (var (path, text) in Files("seeds", "*"))
            briefing.Article(path, text);
        foreach (var (path, text) in new[] { "people", "organisations", "places", "topics" }.SelectMany(folder => Files($"input/{folder}", "*.md")))
            briefing.Note(path, text);
        var jobs = Site.Plan(briefing);
        Assert.True(jobs.Count > 20);
        Assert.Equal(jobs.Count, jobs.Select(job => job.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(jobs, job => Assert.Equal(job.Key, job.Emit().Route.Path));
    }

    private static IEnumerable<(string Path, string Text)> Files(string folder, string pattern)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "StaticBriefing.sln")))
            root = root.Parent;
        var site = Path.Combine(root.FullName, "tests", "sites", "two-outlets");
        return Directory.GetFiles(Path.Combine(site, folder), pattern).Order(StringComparer.Ordinal).Select(file => ($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file)));
    }
}
