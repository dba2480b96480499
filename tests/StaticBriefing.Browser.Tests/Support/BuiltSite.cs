using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>A site built from a project of this repository into a folder of its own.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Home">The path of its own address: links of the page for missing pages begin with it.</param>
/// <param name="Folder">Where it was published.</param>
/// <param name="Pages">Every page that is read, relative to the folder, with '/' between parts.</param>
/// <param name="OldPages">Pages at an address of before: each leads on at once, before anything can be looked at in it.</param>
public sealed record BuiltSite(string Name, string Home, string Folder, IReadOnlyList<string> Pages, IReadOnlyList<string> OldPages)
{
    public static BuiltSite Build(string name, string project, string home, string folder)
    {
        using var builder = ProjectBuilder.Open(ProjectFolders.Under(project), CacheUse.None);
        var (result, published) = builder.Publish(new BuildOptions("0.0.0") { Jobs = 2 }, new OutputSettings(folder, folder + ".lock"));
        Refuse(name, result.Diagnostics);
        Refuse(name, published.Diagnostics);
        var pages = result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToLookup(file => LeadsOn(folder, file), file => file.Path);
        return new BuiltSite(name, home, folder, [.. pages[false]], [.. pages[true]]);
    }

    public string FileOf(string page) => Path.Combine(Folder, page.Replace('/', Path.DirectorySeparatorChar));

    public long SizeOf(string page) => new FileInfo(FileOf(page)).Length;

    private static bool LeadsOn(string folder, SiteFile page) => File.ReadAllBytes(Path.Combine(folder, page.Path)).AsSpan().IndexOf("http-equiv=\"refresh\""u8) >= 0;

    private static void Refuse(string name, IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException($"The site '{name}' does not build:\n{string.Join('\n', errors)}");
    }
}
