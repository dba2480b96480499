using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Catalog;

/// <summary>What lies in a project, counted without reading a file.</summary>
/// <param name="Sidecars">Files of YAML under <c>input/articles/</c>.</param>
/// <param name="OwnArticles">Other files there.</param>
public sealed record ProjectStatus(
    int Seeds,
    int Sidecars,
    int OwnArticles,
    int People,
    int Organisations,
    int Places,
    int Topics,
    bool HasSettings,
    OutputState Output)
{
    public static ProjectStatus Of(ProjectFolders folders)
    {
        var entries = InputLook.At(folders.Inputs).Files;
        var paths = entries.Select(entry => entry.Path).ToList();
        var articles = paths.Where(path => path.StartsWith("input/articles/", StringComparison.Ordinal)).ToList();
        var sidecars = articles.Count(path => Path.GetExtension(path) is ".yml" or ".yaml");
        return new ProjectStatus(
            Under("seeds/"),
            sidecars,
            articles.Count - sidecars,
            Under("input/people/"),
            Under("input/organisations/"),
            Under("input/places/"),
            Under("input/topics/"),
            paths.Contains("input/briefing.yml"),
            StateOf(folders.Output, entries));

        int Under(string folder) => paths.Count(path => path.StartsWith(folder, StringComparison.Ordinal));
    }

    private static OutputState StateOf(string output, IReadOnlyList<InputEntry> inputs)
    {
        if (!Directory.Exists(output) || !Directory.EnumerateFileSystemEntries(output).Any())
            return OutputState.Missing;
        if (OutputManifest.TryRead(output) is null)
            return OutputState.Foreign;
        var published = File.GetLastWriteTimeUtc(Path.Combine(output, OutputManifest.Path)).Ticks;
        return inputs.Any(input => input.Stamp.Modified > published) ? OutputState.Stale : OutputState.Current;
    }
}
