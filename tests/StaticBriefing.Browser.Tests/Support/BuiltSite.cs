using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>A site built from a project of this repository into a folder of its own.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Home">The path of its own address: links of the page for missing pages begin with it.</param>
/// <param name="Folder">Where it was published.</param>
/// <param name="Pages">Every HTML file, relative to the folder, with '/' between parts.</param>
public sealed record BuiltSite(string Name, string Home, string Folder, IReadOnlyList<string> Pages)
{
    public static BuiltSite Build(string name, string project, string home, string folder)
    {
        var scan = new InputScanner(ProjectFolders.Under(project).Inputs).Scan();
        var result = new BriefingBuilder().Build(scan, new BuildOptions("0.0.0") { Jobs = 2 });
        Refuse(name, result.Diagnostics);
        var published = OutputWriter.Publish(new OutputSettings(folder, folder + ".lock"), result.Files);
        Refuse(name, published.Diagnostics);
        return new BuiltSite(name, home, folder, [.. result.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal))]);
    }

    public string FileOf(string page) => Path.Combine(Folder, page.Replace('/', Path.DirectorySeparatorChar));

    public long SizeOf(string page) => new FileInfo(FileOf(page)).Length;

    private static void Refuse(string name, IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException($"The site '{name}' does not build:\n{string.Join('\n', errors)}");
    }
}
