using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Exporting;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Memory;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Building;

/// <summary>Builds a project on a disk, as often as asked: what it has read, made and published is remembered, in its cache folder too.</summary>
public sealed class ProjectBuilder : IDisposable
{
    private const string InputSection = "inputs";
    private const string OutputSection = "outputs";

    // A file that is saved while it is read is there a moment later.
    private const int MostTries = 5;

    private readonly ProjectFolders _folders;
    private readonly CacheFolder? _folder;
    private BuildCache _cache;
    private BriefingBuilder _builder;
    private InputScanner _scanner;
    private Dictionary<string, Lazy<OutputMemory>> _outputs = new(StringComparer.Ordinal);
    private LeftSite? _left;
    private int _opened;
    private bool _hasDrafts;
    private bool _isNews;

    private ProjectBuilder(ProjectFolders folders, CacheFolder? folder)
    {
        (_folders, _folder) = (folders, folder);
        (_cache, _builder, _scanner) = Begin(InputMemory.Nothing);
        if (folder is not null)
            Restore(folder);
    }

    public static ProjectBuilder Open(ProjectFolders folders, CacheUse use = CacheUse.ReadAndWrite) => new(folders, TryOpen(folders.Cache, use));

    /// <summary>Tells what a build would, and puts its files where <paramref name="store"/> says.</summary>
    public BuildResult Build(BuildOptions options, ISiteStore store, CancellationToken cancellation = default)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var scan = tries == 1 && options.Look is { } look ? _scanner.Scan(look) : _scanner.Scan();
                _opened = scan.Read;
                return _builder.Build(scan, options, store, cancellation);
            }
            catch (InputChangedException) when (tries < MostTries)
            {
                cancellation.ThrowIfCancellationRequested();
            }
            catch (PackDamagedException) when (tries < MostTries)
            {
                // Whatever was damaged, a build from nothing needs none of it.
                _folder?.Forget();
                (_cache, _builder, _scanner) = Begin(InputMemory.Nothing);
            }
        }
    }

    /// <summary>One file of data, as a build would write it but for what the request leaves out. Null when there is no such kind, or not in that format.</summary>
    public ExportedFile? Export(BuildOptions options, ExportRequest request, CancellationToken cancellation = default) =>
        _builder.Export(_scanner.Scan(), options, request, cancellation);

    /// <summary>What the site says, as the record of it that later builds compare with.</summary>
    public ReadOnlyMemory<byte> Record(BuildOptions options, CancellationToken cancellation = default) => _builder.Record(_scanner.Scan(), options, cancellation);

    /// <summary>Builds the site and publishes it into its folder.</summary>
    public (BuildResult Built, PublishResult Published) Publish(BuildOptions options, OutputSettings output, CancellationToken cancellation = default)
    {
        // A small change is shown before as much is thrown away as a few times what is remembered, all of which stays in use.
        if (_folder is { StateSize: > 0 })
            Garbage.PutOff(Math.Min(_folder.StateSize * 8, Garbage.Most));
        using var publisher = Open(output);
        var built = BuildWhole(publisher, options, cancellation);
        // The disk takes the site meanwhile.
        var saving = built.IsNew ? Task.Run(TryBeginSaving) : Task.FromResult<CacheStateWriter?>(null);
        var published = Publish(publisher, built);
        using var begun = saving.GetAwaiter().GetResult();
        SaveAlone(begun);
        return (built, published);
    }

    /// <summary>
    /// Builds the site for its editors, drafts included. As long as there is no draft it is the site that <c>build</c> makes, and stands in the output
    /// folder; with drafts, or where that folder is not ours, it stands in the cache folder, since nobody may publish it. Nothing is saved: the one who
    /// shows the site does that once it is shown.
    /// </summary>
    public (BuildResult Built, PublishResult Published, string Folder) Preview(BuildOptions options, OutputSettings output, CancellationToken cancellation = default)
    {
        if (!_hasDrafts && TryPreview(options, output, cancellation) is { Published.Published: true } shown)
            return (shown.Built, shown.Published, output.Folder);
        var aside = output with { Folder = Path.Combine(_folders.Cache, "preview"), Force = true };
        using var publisher = Open(aside);
        var built = BuildWhole(publisher, options, cancellation);
        _hasDrafts = built.Summary.Drafts > 0;
        return (built, Publish(publisher, built), aside.Folder);
    }

    /// <summary>Writes down, for the next process, what has been made since this was last done; next time, where another build is at work.</summary>
    public void Save()
    {
        try
        {
            using var held = BuildLock.TryTake(_folders.Lock, TimeSpan.Zero);
            if (held is not null)
                SaveAlone();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    public void Dispose() => _folder?.Dispose();

    // Null when there are drafts, which have no place in the output.
    private (BuildResult Built, PublishResult Published)? TryPreview(BuildOptions options, OutputSettings output, CancellationToken cancellation)
    {
        // Who writes waits for pages; the pause that brings the data brings a look at the output, too.
        using var publisher = Open(output, options.DataMayLag ? _left : null);
        _left = null;
        var built = BuildWhole(publisher, options, cancellation);
        _hasDrafts = built.Summary.Drafts > 0;
        if (_hasDrafts)
            return null;
        var published = Publish(publisher, built);
        _left = publisher.Leave();
        return (built, published);
    }

    private SitePublisher Open(OutputSettings output, LeftSite? left = null)
    {
        var standby = _folder is { IsWritable: true } ? Path.Combine(_folders.Cache, $"standby-{Path.GetFileName(output.Folder)}") : null;
        return SitePublisher.Open(output with { Standby = standby }, MemoryOf(output), left);
    }

    // Nobody is shown a site that is not wanted any more.
    private BuildResult BuildWhole(SitePublisher publisher, BuildOptions options, CancellationToken cancellation)
    {
        var built = Build(options, publisher, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return built;
    }

    private PublishResult Publish(SitePublisher publisher, BuildResult built)
    {
        var published = publisher.Publish(built.Files);
        if (!published.Published)
            return published;
        _outputs[publisher.Folder] = publisher.Memory;
        _isNews |= built.IsNew || _opened > 0 || published.Written.Count + published.Removed.Count > 0;
        return published;
    }

    // Null where nothing can be saved: the site is published all the same.
    private CacheStateWriter? TryBeginSaving()
    {
        try
        {
            return _folder is { IsWritable: true } ? _folder.Begin(_cache) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void SaveAlone(CacheStateWriter? begun = null)
    {
        if (!_isNews)
            return;
        using var writer = begun ?? TryBeginSaving();
        if (writer is null)
            return;
        try
        {
            var outputs = new OutputMemories(_outputs.Values.Select(output => output.Value).OrderBy(output => output.Folder, StringComparer.Ordinal).ToEquatableArray());
            _folder!.Save(writer, _cache, (InputSection, _scanner.Memory.Pack), (OutputSection, outputs.Pack));
            _isNews = false;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next build will take longer.
        }
    }

    private Lazy<OutputMemory> MemoryOf(OutputSettings output) =>
        _outputs.GetValueOrDefault(SitePublisher.FolderOf(output)) ?? new Lazy<OutputMemory>(OutputMemory.Nothing);

    private static CacheFolder? TryOpen(string folder, CacheUse use)
    {
        if (use == CacheUse.None || (use == CacheUse.Read && !Directory.Exists(folder)))
            return null;
        try
        {
            return CacheFolder.Open(folder, use == CacheUse.ReadAndWrite);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A build without a memory is slower, and right.
            return null;
        }
    }

    private (BuildCache, BriefingBuilder, InputScanner) Begin(InputMemory inputs)
    {
        var cache = new BuildCache(_folder is null ? new MemoryBlobs() : _folder.Blobs);
        return (cache, new BriefingBuilder(cache), new InputScanner(_folders.Inputs, inputs));
    }

    private void Restore(CacheFolder folder)
    {
        foreach (var table in _cache.Tables)
            table.Restore(() => folder[table.Name]);
        Parallel.Invoke(
            () => _scanner = new InputScanner(_folders.Inputs, Unpack(folder[InputSection], InputMemory.Nothing)),
            () => _outputs = Unpack(folder[OutputSection], new OutputMemories([])).Folders.ToDictionary(output => output.Folder, output => new Lazy<OutputMemory>(output), StringComparer.Ordinal));
    }

    private T Unpack<T>(ReadOnlyMemory<byte> bytes, T nothing)
        where T : IPackable<T> => bytes.IsEmpty ? nothing : PackReader.Unpack<T>(bytes, _cache.Context);
}
