namespace StaticBriefing.Cli;

/// <summary>What the process says of itself when it ends.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>There are findings at or above the fail level, or the output could not be published.</summary>
    public const int Findings = 1;

    /// <summary>The command line, a setting or the place it names makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>A fault of this program.</summary>
    public const int Bug = 3;

    /// <summary>Stopped with Ctrl+C before the work was done.</summary>
    public const int Interrupted = 130;
}
