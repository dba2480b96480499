using System.Runtime.InteropServices;

namespace StaticBriefing.Cli;

/// <summary>The one place that says how to report a fault of this program.</summary>
internal static class BugReport
{
    public static void Write(TextWriter error, IEnumerable<string> arguments, Exception failure)
    {
        error.WriteLine("briefing: this is a fault of the program and not of your files.");
        error.WriteLine("The output is as it was before. Please report it in the project's issue tracker, with the lines below");
        error.WriteLine("and, if you can, the file that it happened with.");
        error.WriteLine();
        error.WriteLine($"    briefing {ToolVersion.Text} · {RuntimeInformation.OSDescription} · {RuntimeInformation.FrameworkDescription}");
        error.WriteLine($"    briefing {string.Join(' ', arguments)}");
        foreach (var line in failure.ToString().Split('\n'))
            error.WriteLine("    " + line.TrimEnd());
    }
}
