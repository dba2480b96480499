using System.Text;

namespace StaticBriefing.Cli.Tests.Support;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public const string SeedText = """
        The harbour council voted on Monday to close the old bridge.

        "The bridge has carried this town for ninety years," said Ada Example, the mayor. "It cannot carry it any longer."

        Work begins on 3 March 2025 and the ferry will run until 2026.

        """;

    public string Root { get; } = Directory.CreateTempSubdirectory("briefing-cli-").FullName;

    /// <summary>A project with one seed.</summary>
    public static TemporaryProject WithSeed()
    {
        var project = new TemporaryProject();
        project.Write("seeds/bridge.txt", SeedText);
        return project;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text) => WriteBytes(path, text.ReplaceLineEndings("\n"));

    /// <summary>Line ends stay as they are.</summary>
    public void WriteBytes(string path, string text)
    {
        var target = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text, new UTF8Encoding(false));
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public bool Has(string path) => File.Exists(PathOf(path));

    /// <summary>Every file under the root with the time of its bytes.</summary>
    public IReadOnlyDictionary<string, DateTime> Files() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "state")
            .ToDictionary(path => Path.GetRelativePath(Root, path), File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    public CommandRun Run(params string[] arguments) => CommandRun.Of(Root, new Dictionary<string, string>(), arguments);

    public CommandRun RunPiped(string piped, params string[] arguments) => CommandRun.Of(Root, new Dictionary<string, string>(), arguments, piped: piped);

    public CommandRun RunWith(IReadOnlyDictionary<string, string> variables, params string[] arguments) => CommandRun.Of(Root, variables, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
