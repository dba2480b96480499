using System.CommandLine;
using StaticBriefing.Cli.Previewing;
using StaticBriefing.Cli.Settings;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing preview</c></summary>
internal sealed class PreviewVerb : Verb
{
    private readonly Option<string> _port = FreePort.Option();
    private readonly Option<bool> _poll = GlobalOptions.Flag("--poll", "Look at the files once a second only, for disks that send no notices.");
    private readonly Option<bool> _explain = GlobalOptions.Flag("--explain", "Print the steps of every build with their reasons; with -v each item.");

    public PreviewVerb(GlobalOptions options, CommandEnvironment environment)
        : base("preview", "Builds the site in memory, serves it on this machine, and builds it again at every change: open pages reload, and findings are shown over them. Drafts are shown.", options, environment)
    {
        Add(_port);
        Add(_poll);
        Add(_explain);
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing preview", "on http://localhost:5080"),
        ("briefing preview --port 8000 --explain", "another port; why each page was made again"),
        ("briefing preview -C el-salvador", "a project in another folder"),
    ];

    public override IReadOnlyList<string> Notes => ["Nothing is written to output/, and only this machine can reach the site. Ctrl+C stops it."];

    protected override int Run(Session session)
    {
        session.RequireProject();
        var port = FreePort.Read(session.Parsed.GetValue(_port));
        using var preview = new PreviewRun(session, session.Parsed.GetValue(_poll), session.Parsed.GetValue(_explain));
        return preview.RunAsync(port).GetAwaiter().GetResult();
    }
}
