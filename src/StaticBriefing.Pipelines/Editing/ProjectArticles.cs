using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>The seeds of a project as a build reads them, each with its sidecar.</summary>
internal sealed class ProjectArticles
{
    private readonly IReadOnlyDictionary<string, InputFile> _sources;

    private readonly IReadOnlyList<InputFile> _unreadable;

    private ProjectArticles(IReadOnlyList<InputFile> sources, IEnumerable<ArticleFiles> files)
    {
        var described = files.Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        _sources = sources.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _unreadable = [.. InputFolders.In(sources, InputFolders.Articles).Where(source => InputFolders.IsYaml(source) && !described.Contains(source.Path))];
    }

    /// <summary>In ordinal order of keys.</summary>
    public IReadOnlyList<ProjectArticle> All { get; private set; } = [];

    /// <summary>Makes use of what builds remember, and leaves it as it is.</summary>
    /// <param name="options">What a build would be told.</param>
    /// <param name="remembers">False to read everything anew.</param>
    public static ProjectArticles Read(ProjectFolders folders, BuildOptions options, bool remembers, CancellationToken cancellation)
    {
        try
        {
            using var folder = remembers && Directory.Exists(folders.Cache) ? CacheFolder.Open(folders.Cache, isWritable: false) : null;
            return Read(folders, options, folder, cancellation);
        }
        catch (Exception failure) when (failure is PackDamagedException or IOException)
        {
            return Read(folders, options, null, cancellation);
        }
    }

    private static ProjectArticles Read(ProjectFolders folders, BuildOptions options, CacheFolder? folder, CancellationToken cancellation)
    {
        var run = new BuildRun(options, cancellation);
        var cache = new BuildCache(folder?.Blobs ?? new MemoryBlobs());
        var (decoding, settling, pairing, reading) = (new SourcePipeline(cache), new SettingsPipeline(cache), new SeedsPipeline(cache), new ArticlesPipeline(cache));
        foreach (var table in cache.Tables)
            table.Restore(() => folder?[table.Name] ?? default);
        var scan = new InputScanner(folders.Inputs).Scan();
        cache.Context.Use(scan);
        var sources = decoding.Run(run, scan.Files);
        var auto = settling.Run(run, sources).Settings.Auto;
        var files = pairing.Run(run, sources);
        var read = reading.Read(run, files, auto == AutoReading.Off ? AutoReading.On : auto);
        var identities = ArticleNaming.Assign(read.Select(article => article.Read.Value.Name.Value.Wish), run.Diagnostics);
        var project = new ProjectArticles(sources, files);
        project.All = [.. read.Zip(files).Where(pair => pair.First.Read.Value.Source.Value.Seed.Length > 0).Select(pair => project.ArticleOf(pair.First, pair.Second, identities))];
        return project;
    }

    /// <summary>A sidecar that cannot be read and names a seed; null when there is none.</summary>
    public string? UnreadableFor(ProjectArticle article) =>
        _unreadable.FirstOrDefault(source => source.Path == article.SidecarPath || CacheContext.SourceOf(source).Content.Contains(article.Source.Seed, StringComparison.Ordinal))?.Path;

    private ProjectArticle ArticleOf(Article article, ArticleFiles files, IReadOnlyDictionary<string, ArticleIdentity> identities)
    {
        var read = article.Read.Value;
        var source = read.Source.Value;
        return new ProjectArticle(
            files,
            source,
            read.Reading.Value,
            read.Name.Value.As(identities[source.Key], SiteSettings.Default.Lang),
            files.Sidecar is null ? NewPath(source) : source.Key,
            files.Sidecar is null ? null : CacheContext.SourceOf(files.Sidecar),
            ProjectArticle.OwnOf(ArticleAssembler.SidecarOf(files)));
    }

    // Two seeds of one name in different folders want one sidecar: the second one's name gets a hash of its path.
    private string NewPath(ArticleSource source)
    {
        var name = Slug.From(ArticleTitle.FileName(source.Key));
        var path = $"{InputFolders.Articles}{name}.yml";
        var isTaken = _sources.ContainsKey(path) || _sources.Keys.Any(other => other != source.Key && InputFolders.IsSeed(_sources[other]) && string.CompareOrdinal(other, source.Key) < 0 && Slug.From(ArticleTitle.FileName(other)) == name);
        return isTaken ? $"{InputFolders.Articles}{ContentId.From(name, source.Seed)}.yml" : path;
    }
}
