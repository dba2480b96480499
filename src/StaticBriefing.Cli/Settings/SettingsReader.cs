using System.CommandLine;
using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Cli.Settings;

/// <summary>Reads flags and environment into the settings of one run. Throws <see cref="UsageException"/> for what makes no sense.</summary>
internal sealed class SettingsReader(GlobalOptions options, ParseResult parsed, CommandEnvironment environment)
{
    private const int MostJobs = 256;

    public static RunSettings Read(GlobalOptions options, ParseResult parsed, CommandEnvironment environment) =>
        new SettingsReader(options, parsed, environment).Read();

    private RunSettings Read()
    {
        var places = new ProjectPlaces(options, parsed, environment.WorkingFolder);
        return new RunSettings(places.Folders, places.Values, SettingVariables.Strays(environment).ToEquatableArray())
        {
            Overrides = SettingVariables.Read(environment).Concat(SettingFlags.Read(options, parsed)).ToEquatableArray(),
            FailOn = ReadFailLevel(),
            Format = ReadFormat(),
            Quiet = parsed.GetValue(options.Quiet),
            Verbose = parsed.GetValue(options.Verbose),
            Remembers = !parsed.GetValue(options.NoCache),
            NoInput = parsed.GetValue(options.NoInput) || environment.Variable("CI") is not null,
            Jobs = ReadJobs(),
            Now = ReadNow(),
            ColorOutput = UsesColor(environment.OutputIsTerminal),
            ColorError = UsesColor(environment.ErrorIsTerminal),
            IsLive = environment.ErrorIsTerminal && !IsPlain && !parsed.GetValue(options.Quiet),
        };
    }

    // A build server's log and a terminal that cannot move its cursor get whole lines only.
    private bool IsPlain => environment.Variable("CI") is not null || environment.Variable("TERM") == "dumb";

    private FailLevel ReadFailLevel() => parsed.GetValue(options.FailOn) switch
    {
        "warning" => FailLevel.Warning,
        "never" => FailLevel.Never,
        null when parsed.GetValue(options.Strict) => FailLevel.Warning,
        _ => FailLevel.Error,
    };

    private ReportFormat ReadFormat() => parsed.GetValue(options.Format) switch
    {
        "json" => ReportFormat.Json,
        "github" => ReportFormat.GitHub,
        "sarif" => ReportFormat.Sarif,
        null when parsed.GetValue(options.Json) => ReportFormat.Json,
        _ => ReportFormat.Human,
    };

    private int ReadJobs() =>
        parsed.GetValue(options.Jobs) is { } jobs ? WholeNumber.Read(jobs, "--jobs", 1, MostJobs) : Environment.ProcessorCount;

    private EdtfDate? ReadNow()
    {
        if (parsed.GetValue(options.Now) is not { } text)
            return null;
        return EdtfDate.TryParse(text, out var date)
            ? date
            : throw new UsageException($"--now wants a date such as 2025-02-04, not '{text}'.");
    }

    private bool UsesColor(bool isTerminal) => parsed.GetValue(options.Color) switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && !IsPlain && environment.Variable("NO_COLOR") is null,
    };
}
