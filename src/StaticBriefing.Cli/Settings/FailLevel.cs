namespace StaticBriefing.Cli.Settings;

/// <summary>From which findings on a command fails.</summary>
internal enum FailLevel
{
    Error,
    Warning,
    Never,
}
