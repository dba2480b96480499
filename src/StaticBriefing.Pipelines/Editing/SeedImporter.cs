using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.SavedPages;
using StaticBriefing.Syntax.Sources;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>Makes a saved page or a text a seed, byte for byte, with a sidecar of what the page says of itself. Nothing is asked of any network.</summary>
public sealed class SeedImporter
{
    private static readonly PageMetadata _nothing = new(null, [], null, null, null, null);

    private readonly ProjectFolders _folders;
    private readonly Dictionary<string, string> _sidecars = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken;

    public SeedImporter(ProjectFolders folders)
    {
        _folders = folders;
        var files = new InputScanner([new InputRoot("input", folders.Input)]).Scan().Files
            .Where(file => file.Path.StartsWith(InputFolders.Articles, StringComparison.Ordinal)).ToList();
        _taken = files.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            Index(file);
    }

    /// <summary>The endings of files that can be seeds.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".html", ".htm"];

    /// <summary>The sidecar of a seed: what a page says of itself, or what is worth adding.</summary>
    /// <param name="name">The seed's path below <c>seeds/</c>.</param>
    public static string SidecarOf(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        SidecarOf(name, bytes, Read(name, bytes, new DiagnosticBag(), cancellation)?.Page);

    /// <param name="name">What the seed shall be called, below <c>seeds/</c>.</param>
    /// <param name="isDry">Nothing is written.</param>
    public SeedImport Import(string name, ReadOnlyMemory<byte> bytes, bool isDry, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var article = Read(name, bytes, diagnostics, cancellation);
        var import = Plan(name, bytes, article, diagnostics.ToEquatableArray());
        return import.Problem is null && !isDry ? Write(import, name, bytes, article!) : import;
    }

    private static ArticleSyntax? Read(string name, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        ArticleSyntax? article = null;
        if (SourceDecoder.Decode(InputFolders.Seeds + name, bytes, diagnostics) is { } source)
            StepWorkers.ForEach(1, 1, _ => article = ArticleSyntaxReader.Read(source, diagnostics), cancellation);
        return article;
    }

    private SeedImport Plan(string name, ReadOnlyMemory<byte> bytes, ArticleSyntax? article, EquatableArray<Diagnostic> findings)
    {
        var page = article?.Page ?? _nothing;
        var there = File.Exists(SeedFile(name)) ? File.ReadAllBytes(SeedFile(name)) : null;
        var described = _sidecars.GetValueOrDefault(name);
        var metadata = Metadata(page).ToEquatableArray();
        return new SeedImport(
            InputFolders.Seeds + name,
            described ?? NewSidecar(name, article?.Title?.Value),
            there is null,
            described is null,
            metadata,
            described is null ? ((string[])["title", "outlet", "url", "published"]).Except(metadata.Select(entry => entry.Key)).ToEquatableArray() : [],
            article?.Text.Blocks.Count ?? 0,
            article?.Text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0,
            findings,
            article is null ? "It cannot be read as text."
                : there is not null && !bytes.Span.SequenceEqual(there) ? $"There is another seed of that name, and seeds are never replaced. Give it a name of its own: --as NAME{Path.GetExtension(name)}"
                : null);
    }

    private SeedImport Write(SeedImport import, string name, ReadOnlyMemory<byte> bytes, ArticleSyntax article)
    {
        try
        {
            if (import.IsNewSeed)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(SeedFile(name))!);
                File.WriteAllBytes(SeedFile(name), bytes.Span);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return import with { Problem = Reason.Of(failure) };
        }
        if (!import.IsNewSidecar)
            return import;
        _taken.Add(import.Sidecar);
        _sidecars[name] = import.Sidecar;
        return import with { Problem = new SidecarStore(_folders).Write(import.Sidecar, null, SidecarOf(name, bytes, article.Page)) };
    }

    private static string SidecarOf(string name, ReadOnlyMemory<byte> bytes, PageMetadata? page)
    {
        var checksum = SourceText.ChecksumOf(bytes.Span);
        return page is null ? SidecarDraft.Write(name, checksum) : SidecarDraft.Write(name, checksum, page);
    }

    private static IEnumerable<KeyValuePair<string, string>> Metadata(PageMetadata page)
    {
        IEnumerable<(string Key, string? Value)> entries =
        [
            ("title", page.Title?.Value),
            ("authors", page.Authors.IsEmpty ? null : string.Join(", ", page.Authors.Select(author => author.Value))),
            ("outlet", page.Outlet?.Value),
            ("url", page.Url?.Value),
            ("published", page.Published?.Value.Text),
            ("lang", page.Lang?.Value),
        ];
        return entries.Where(entry => entry.Value is not null).Select(entry => KeyValuePair.Create(entry.Key, entry.Value!));
    }

    // The sidecar's name is the article's address, so it is made from the headline where there is one.
    private string NewSidecar(string name, string? title)
    {
        var wanted = Slug.From(title ?? Path.GetFileNameWithoutExtension(name));
        var path = $"{InputFolders.Articles}{wanted}.yml";
        return _taken.Contains(path) ? $"{InputFolders.Articles}{ContentId.From(wanted, name)}.yml" : path;
    }

    private void Index(InputFile file)
    {
        var ignored = new DiagnosticBag();
        if (InputFolders.IsYaml(file)
            && SourceDecoder.Decode(file.Path, file.Bytes, ignored) is { } source
            && YamlReader.Read(source, ignored) is YamlMapping mapping
            && mapping.Find("seed")?.Value is YamlScalar { Value: { Length: > 0 } seed })
            _sidecars.TryAdd(seed.Replace('\\', '/').TrimStart('/'), file.Path);
    }

    private string SeedFile(string name) => Path.Combine(_folders.Seeds, name.Replace('/', Path.DirectorySeparatorChar));
}
