using System.Globalization;
using StaticBriefing.Benchmarks.Corpus;
using StaticBriefing.Benchmarks.Measuring;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>Runs all contenders on one corpus. In every round they take turns at each scenario, so that a drift of the machine falls on all of them.</summary>
internal sealed class Rounds(int articles, SitesOptions options, Results results, TextWriter progress)
{
    private readonly List<SiteProject> _projects = [];

    public void Run(IReadOnlyList<Contender> contenders)
    {
        progress.WriteLine($"{articles} articles: making {contenders.Count} projects");
        var corpus = new NewsCorpus(articles);
        foreach (var contender in contenders)
            _projects.Add(new SiteProject(contender, FolderOf(contender), corpus));
        for (var round = 1; round <= options.Runs; round++)
            Run(round);
        if (options.Takes(Scenario.Watch))
            Attempt(project => new WatchedSite(project, options, run => results.Add(articles, Scenario.Watch, project.Contender, run)).Run());
        // Last: whoever only watches has no site before.
        Attempt(Remark);
        foreach (var project in _projects)
            project.Clear();
    }

    private void Run(int round)
    {
        foreach (var scenario in Scenario.All.Where(scenario => options.Takes(scenario.Name)))
        {
            progress.WriteLine($"{articles} articles: round {round} of {options.Runs}, {scenario.Name}");
            var mark = string.Create(CultureInfo.InvariantCulture, $"{scenario.Name.Replace(' ', '-')}-mark-{round}");
            Attempt(project => results.Add(articles, scenario.Name, project.Contender, Run(project, scenario, mark)));
        }
    }

    private RunFigures Run(SiteProject project, Scenario scenario, string mark)
    {
        var sight = scenario.Arrange(project, mark);
        LinuxUsage.SyncDisks();
        if (options.ColdDisk)
            LinuxUsage.ForgetDisks();
        Load.WaitForQuiet(options.Patience);
        var run = MeasuredRun.Of(project.Contender.Build, project.Folder);
        return sight.IsThere() ? run : throw new RunFailedException($"after '{scenario.Name}', '{sight.File}' does not show '{sight.Words}'");
    }

    private void Remark(SiteProject project)
    {
        var (files, bytes) = project.Measure();
        results.Remark(string.Create(CultureInfo.InvariantCulture, $"{project.Contender.Generator.Name}, {articles} articles: {files} files, {bytes / 1e6:0.0} MB"));
    }

    // Who fails is out: the times of what is not done are worth nothing.
    private void Attempt(Action<SiteProject> run)
    {
        foreach (var project in _projects.ToList())
        {
            try
            {
                run(project);
            }
            catch (RunFailedException failure)
            {
                results.Fail($"{project.Contender.Generator.Name}, {articles} articles: left out from here on, {failure.Message}");
                _projects.Remove(project);
            }
        }
    }

    private string FolderOf(Contender contender) =>
        Path.Combine(options.Work, articles.ToString(CultureInfo.InvariantCulture), contender.Generator.Site);
}
