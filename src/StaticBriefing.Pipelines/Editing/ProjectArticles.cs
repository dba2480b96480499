using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>The seeds of a project as a build reads them, each with its sidecar.</summary>
internal sealed class ProjectArticles
{
    private readonly IReadOnlyDictionary<string, SourceText> _sources;

    private readonly IReadOnlyList<SourceText> _unreadable;

    private ProjectArticles(IReadOnlyDictionary<string, SourceText> sources, IEnumerable<ArticleFiles> files)
    {
        var described = files.Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        _sources = sources;
        _unreadable = [.. InputFolders.In(sources, InputFolders.Articles).Where(source => InputFolders.IsYaml(source) && !described.Contains(source.Path))];
    }

    /// <summary>In ordinal order of keys.</summary>
    public IReadOnlyList<ProjectArticle> All { get; private set; } = [];

    public static ProjectArticles Read(ProjectFolders folders, int jobs, CancellationToken cancellation)
    {
        var run = new BuildRun(new BuildOptions("") { Jobs = jobs }, cancellation);
        var sources = new SourcePipeline().Run(run, [.. new InputScanner(folders.Inputs).Scan().Files]);
        var files = new SeedsPipeline().Run(run, sources);
        var read = new ArticlesPipeline().Read(run, files);
        var identities = ArticleNaming.Assign(read.Select(article => ArticleNaming.WishOf(article.Source, ArticleTitle.Of(article.Source, article.Reading))), run.Diagnostics);
        var project = new ProjectArticles(sources, files);
        project.All = [.. read.Zip(files).Where(pair => pair.First.Source.Seed.Length > 0).Select(pair => project.ArticleOf(pair.First, pair.Second, identities))];
        return project;
    }

    /// <summary>A sidecar that cannot be read and names a seed; null when there is none.</summary>
    public string? UnreadableFor(ProjectArticle article) =>
        _unreadable.FirstOrDefault(source => source.Path == article.SidecarPath || source.Content.Contains(article.Source.Seed, StringComparison.Ordinal))?.Path;

    private ProjectArticle ArticleOf(ReadArticle read, ArticleFiles files, IReadOnlyDictionary<string, ArticleIdentity> identities)
    {
        var source = read.Source;
        return new ProjectArticle(
            files,
            source,
            read.Reading,
            ArticleRef.Of(source, read.Reading, identities[source.Key], SiteSettings.Default.Lang, new DiagnosticBag()),
            files.Sidecar is null ? NewPath(source) : source.Key,
            files.Sidecar is null ? null : _sources[source.Key],
            ProjectArticle.OwnOf(files.Sidecar));
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
