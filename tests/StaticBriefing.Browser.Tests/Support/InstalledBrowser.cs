namespace StaticBriefing.Browser.Tests.Support;

/// <summary>Finds a Chromium that is installed on this machine; none is ever downloaded.</summary>
internal static class InstalledBrowser
{
    /// <summary>Names the browser to use where it is in no usual place.</summary>
    public const string Variable = "BRIEFING_TEST_BROWSER";

    public const string WhyNone =
        "No Chromium, Chrome or Edge is installed here. Install one (Debian: apt-get install chromium), or name one in " + Variable + ".";

    private static readonly string[] _commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] _programs =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The browser's program, or null.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? Existing([named])
        : Existing(InPath().Concat(_programs));

    private static IEnumerable<string> InPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from command in _commands
        select Path.Combine(folder, command);

    private static string? Existing(IEnumerable<string> programs) => programs.FirstOrDefault(File.Exists);
}
