using StaticBriefing.Pipelines.Editing;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Cli.Scaffold;

/// <summary>The files of a new project.</summary>
internal static class ProjectScaffold
{
    /// <summary>The settings, the files that git, the host and editors need, and for each text its seed and its draft sidecar.</summary>
    public static IReadOnlyList<ProjectFile> Files(IEnumerable<string> texts, CancellationToken cancellation) =>
    [
        Template("briefing.yml", "input/briefing.yml"),
        Template("gitignore", ".gitignore"),
        Template("gitattributes", ".gitattributes"),
        Template("netlify.toml", "netlify.toml"),
        EditorFiles.Settings(),
        .. EditorFiles.Schemas(),
        .. texts.SelectMany(text => SeedFiles(text, cancellation)),
    ];

    private static IEnumerable<ProjectFile> SeedFiles(string text, CancellationToken cancellation)
    {
        var bytes = Read(text);
        var name = Path.GetFileName(text);
        yield return new ProjectFile("seeds/" + name, bytes);
        var sidecar = SeedImporter.SidecarOf(name, bytes, cancellation);
        yield return new ProjectFile($"input/articles/{Slug.From(Path.GetFileNameWithoutExtension(name))}.yml", System.Text.Encoding.UTF8.GetBytes(sidecar));
    }

    private static byte[] Read(string text)
    {
        if (!File.Exists(text))
            throw new UsageException($"There is no file '{text}'. Correct --from.");
        if (!SeedImporter.Extensions.Contains(Path.GetExtension(text), StringComparer.OrdinalIgnoreCase))
            throw new UsageException($"'{text}' cannot be a seed. Seeds are plain text, Markdown or HTML: {string.Join(", ", SeedImporter.Extensions)}.");
        return File.ReadAllBytes(text);
    }

    private static ProjectFile Template(string name, string path)
    {
        using var stream = typeof(ProjectScaffold).Assembly.GetManifestResourceStream("scaffold/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ProjectFile(path, bytes);
    }
}
