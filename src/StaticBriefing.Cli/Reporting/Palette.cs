namespace StaticBriefing.Cli.Reporting;

/// <summary>Colours for a terminal, or none.</summary>
internal sealed class Palette(bool enabled)
{
    private const string Reset = "\u001b[0m";

    public string Error(string text) => Paint("\u001b[1;31m", text);

    public string Warning(string text) => Paint("\u001b[33m", text);

    public string Info(string text) => Paint("\u001b[36m", text);

    public string Strong(string text) => Paint("\u001b[1m", text);

    public string Faint(string text) => Paint("\u001b[2m", text);

    private string Paint(string color, string text) => enabled ? color + text + Reset : text;
}
