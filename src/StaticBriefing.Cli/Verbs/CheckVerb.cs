using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Catalog;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing check</c></summary>
internal sealed class CheckVerb : Verb
{
    private readonly Option<bool> _site = GlobalOptions.Flag("--site", "Also check links, ids and fragments of the built pages, and the limits of the hosts.");

    private readonly Option<string[]> _hosts = new("--host")
    {
        HelpName = "NAME",
        Description = "A host whose limits count, instead of those in the settings; may be repeated. Implies --site.",
    };

    public CheckVerb(GlobalOptions options, CommandEnvironment environment)
        : base("check", "Reports everything that a build would, and writes nothing.", options, environment)
    {
        Add(_site);
        Add(_hosts);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing check", "every finding"),
        ("briefing check --site", "links and ids of the built pages too"),
        ("briefing check --format github", "annotates a pull request"),
        ("briefing check --format sarif > findings.sarif", "for code hosts and editors"),
    ];

    protected override int Run(Session session)
    {
        var hosts = ReadHosts(session);
        var site = session.Parsed.GetValue(_site) || hosts.Length > 0 ? new MemorySiteStore() : null;
        var built = session.Look(store: site);
        var diagnostics = site is null ? built.Diagnostics : WithSite(built, site, hosts);
        session.Report(diagnostics, built.Sources, new BuildFigures(built.Summary, null, session.Elapsed));
        session.Say($"{session.ErrorPalette.Strong(Session.CountsOf(diagnostics))} · {SummaryLine.Of(built.Summary)} · checked in {Amount.Seconds(session.Elapsed)}");
        return session.ExitCodeOf(diagnostics);
    }

    private string[] ReadHosts(Session session)
    {
        var hosts = session.Parsed.GetValue(_hosts) ?? [];
        foreach (var host in hosts.Where(host => !SiteChecker.Hosts.Contains(host, StringComparer.Ordinal)))
            throw new UsageException($"There is no host '{host}'. The hosts are {string.Join(", ", SiteChecker.Hosts)}.");
        return hosts;
    }

    private static EquatableArray<Diagnostic> WithSite(BuildResult built, MemorySiteStore site, string[] hosts)
    {
        var all = new DiagnosticBag();
        all.AddRange(built.Diagnostics);
        all.AddRange(SiteChecker.Check(built, site, hosts.Length > 0 ? hosts : null));
        return all.ToEquatableArray();
    }
}
