using System.Globalization;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing verify</c></summary>
internal sealed class VerifyVerb : Verb
{
    // A quotation, or the words an event or a figure rests on, that is not in its source; a seed that is gone or has other bytes.
    private static readonly string[] _faults = ["SB3001", "SB3005", "SB3007", "SB3009"];

    public VerifyVerb(GlobalOptions options, CommandEnvironment environment)
        : base("verify", "Compares every seed with the checksum its sidecar gives, and every quotation with its source, word for word. Drafts are included.", options, environment)
    {
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing verify", "a line an article; exit code 1 when one does not hold"),
        ("briefing verify --json", "the same as data"),
    ];

    protected override int Run(Session session)
    {
        var built = session.Look(preview: true);
        var faults = built.Diagnostics.Where(finding => _faults.Contains(finding.Id)).ToEquatableArray();
        if (session.Settings.IsJson)
            WriteJson(built.Articles, faults, session);
        else
            WriteTable(built, faults, session);
        var holds = faults.IsEmpty && built.Articles.All(article => article.Holds);
        var quotes = built.Articles.Sum(article => article.Quotes);
        var verbatim = built.Articles.Sum(article => article.Verbatim);
        session.Say($"{Amount.Of(built.Articles.Count, "article")} · {Amount.Of(verbatim, "quote")} verbatim, {(quotes - verbatim).ToString(CultureInfo.InvariantCulture)} not · {(holds ? "everything holds" : session.ErrorPalette.Error("not everything holds"))}");
        return holds ? ExitCode.Done : ExitCode.Findings;
    }

    private static void WriteTable(BuildResult built, EquatableArray<Diagnostic> faults, Session session)
    {
        var table = new TextTable("article", "seed", "sha256", "quotes", "verbatim");
        foreach (var article in built.Articles)
        {
            table.Add(
                article.Article,
                article.Seed,
                SeedWords(article),
                article.Quotes.ToString(CultureInfo.InvariantCulture),
                article.Verbatim.ToString(CultureInfo.InvariantCulture));
        }
        table.Write(session.Output, session.OutputPalette);
        new FindingsPrinter(session.Environment.Error, session.ErrorPalette, verbose: true, session.Settings.Quiet).Print(faults, built.Sources);
    }

    private static string SeedWords(ArticleVerification article) => article switch
    {
        { Checksum: "" } => "no source",
        { Pinned: "" } => $"{article.Checksum[..12]} (not pinned)",
        { SeedHolds: true } => $"{article.Checksum[..12]} matches",
        _ => $"{article.Checksum[..12]} DIFFERS",
    };

    private static void WriteJson(EquatableArray<ArticleVerification> articles, EquatableArray<Diagnostic> faults, Session session) =>
        JsonOutput.Write(session.Output, "verify", json =>
        {
            json.WriteStartArray("articles");
            foreach (var article in articles)
            {
                json.WriteStartObject();
                json.WriteString("article", article.Article);
                json.WriteString("seed", article.Seed);
                json.WriteString("sha256", article.Checksum);
                json.WriteString("pinned", article.Pinned);
                json.WriteNumber("quotes", article.Quotes);
                json.WriteNumber("verbatim", article.Verbatim);
                json.WriteBoolean("holds", article.Holds);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            JsonOutput.WriteStrings(json, "faults", faults.Select(fault => fault.ToString()));
        });
}
