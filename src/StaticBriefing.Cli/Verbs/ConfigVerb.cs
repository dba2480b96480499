using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Pipelines.Building;

namespace StaticBriefing.Cli.Verbs;

/// <summary><c>briefing config</c></summary>
internal sealed class ConfigVerb : Verb
{
    public ConfigVerb(GlobalOptions options, CommandEnvironment environment)
        : base("config", "Shows each setting in force and where it comes from: a flag wins over a BRIEFING_ variable, that over input/briefing.yml, that over the default.", options, environment)
    {
    }

    public override IReadOnlyList<(string Command, string Does)> Examples =>
    [
        ("briefing config", "every setting with its origin"),
        ("BRIEFING_SITE_TITLE=Draft briefing config", "a setting from the environment"),
        ("briefing config -s site.lang=es --json", "as data, with a setting from a flag"),
    ];

    public override IReadOnlyList<string> Notes =>
        ["The variable of a setting is its name in capitals after BRIEFING_, with '_' for '.': BRIEFING_SITE_TITLE. BRIEFING_BASE_URL is site.url."];

    protected override int Run(Session session)
    {
        var settings = session.Settings.Places.Concat(session.Look().Settings).ToList();
        if (session.Settings.IsJson)
            WriteJson(settings, session);
        else
            WriteTable(settings, session);
        return ExitCode.Done;
    }

    private static void WriteTable(List<SettingValue> settings, Session session)
    {
        var table = new TextTable("setting", "value", "from");
        foreach (var setting in settings)
            table.Add(setting.Key, OneLine(setting.Value), setting.Origin);
        table.Write(session.Output, session.OutputPalette);
    }

    private static string OneLine(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length > 60 ? line[..59] + "…" : line;
    }

    private static void WriteJson(List<SettingValue> settings, Session session) =>
        JsonOutput.Write(session.Output, "config", json =>
        {
            json.WriteStartArray("settings");
            foreach (var setting in settings)
            {
                json.WriteStartObject();
                json.WriteString("key", setting.Key);
                json.WriteString("value", setting.Value);
                json.WriteString("origin", setting.Origin);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
}
