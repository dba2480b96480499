using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing clean</c></summary>
internal sealed class CleanVerb : Verb
{
    public CleanVerb(GlobalOptions options, CommandEnvironment environment)
        : base("clean", "Removes from the output folder what builds have written there, and nothing else.", options, environment)
    {
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing clean", "empties output/"),
        ("briefing clean && briefing build", "a build from nothing"),
    ];

    public override IReadOnlyList<string> Notes =>
        ["What others put into the folder (.git, a file of yours) stays and is named. seeds/, input/ and theme/ are never touched."];

    protected override int Run(Session session)
    {
        var result = OutputCleaner.Clean(new OutputSettings(session.Folders.Output, session.Folders.Lock));
        if (session.Settings.IsJson)
            WriteJson(result, session);
        else
            session.Report(result.Diagnostics, _ => null);
        session.Say($"{session.Show(session.Folders.Output)}: {Amount.Of(result.Removed.Count, "file")} removed{Kept(result)}");
        return session.ExitCodeOf(result.Diagnostics);
    }

    private static string Kept(CleanResult result) => result.Kept.IsEmpty
        ? ""
        : $", {Amount.Of(result.Kept.Count, "file")} of others kept: {string.Join(", ", result.Kept.Take(5))}{(result.Kept.Count > 5 ? " …" : "")}";

    private static void WriteJson(CleanResult result, Session session) => JsonOutput.Write(session.Output, "clean", json =>
    {
        JsonOutput.WriteStrings(json, "removed", result.Removed);
        JsonOutput.WriteStrings(json, "kept", result.Kept);
        JsonOutput.WriteStrings(json, "problems", result.Diagnostics.Select(finding => finding.ToString()));
    });
}
