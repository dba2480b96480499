using System.CommandLine;
using StaticBriefing.Cli.Previewing;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing serve</c></summary>
internal sealed class ServeVerb : Verb
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The built site (output/).",
    };

    private readonly Option<string> _port = FreePort.Option();

    public ServeVerb(GlobalOptions options, CommandEnvironment environment)
        : base("serve", "Serves a built site on this machine as a static host would: its headers, its redirects and its 404 page included. A build beside it is seen at once.", options, environment)
    {
        Add(_folder);
        Add(_port);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing build && briefing serve", "the site as it will be published"),
        ("briefing serve ~/Downloads/site --port 8000", "another folder, another port"),
    ];

    public override IReadOnlyList<string> Notes => ["Only this machine can reach it. Ctrl+C stops it."];

    protected override int Run(Session session)
    {
        var diagnostics = new DiagnosticBag();
        var folder = session.Parsed.GetValue(_folder) is { } given ? Path.GetFullPath(given, session.Folders.Root) : session.Folders.Output;
        var site = FolderSite.TryOpen(folder, diagnostics);
        if (site is not null)
            ServeAsync(site, session, diagnostics).GetAwaiter().GetResult();
        var findings = diagnostics.ToEquatableArray();
        session.Report(findings, _ => null);
        return session.ExitCodeOf(findings);
    }

    private async Task ServeAsync(FolderSite site, Session session, DiagnosticBag diagnostics)
    {
        await using var server = await FreePort.StartAsync(session, FreePort.Read(session.Parsed.GetValue(_port)), site, liveReload: false, diagnostics);
        if (server is null)
            return;
        session.Say($"→ {server.Address}   Ctrl+C to stop");
        await Waiting.ForCancellation(session.Cancellation);
    }
}
