using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("briefing-test-").FullName;

    public string Path { get; }

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    /// <summary>Writes the files of a site and opens it.</summary>
    public FolderSite Site(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Write(path, text);
        return FolderSite.TryOpen(Path, new DiagnosticBag())!;
    }

    public string Read(string relative) => File.ReadAllText(this[relative]);

    /// <summary>Every file of a folder in it, dot-files too, by its path there, with '/' between its parts; in order.</summary>
    public IEnumerable<string> Files(string relative) => Directory
        .EnumerateFiles(this[relative], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(path => System.IO.Path.GetRelativePath(this[relative], path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Only for tests that have skipped themselves on Windows.</summary>
    public void SetMode(string relative, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(this[relative], mode);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
