using System.Collections.Concurrent;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// Publishes a whole site into an output folder: at any moment, through crashes too, the folder is the whole old site or the whole new one.
/// Files with the same bytes are kept with their times; when all are the same nothing is written. Dot-files of others (.git, .DS_Store)
/// are carried over; any other file that this tool did not write there stops it, unless told to force.
/// </summary>
public sealed class SitePublisher : ISiteStore, IDisposable
{
    private static readonly Task<OutputLook> s_noLook = Task.FromResult(new OutputLook(OutputSurvey.Nothing, null, new DiagnosticBag()));

    private readonly OutputSettings _settings;
    private readonly string _folder;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ConcurrentDictionary<string, string> _same = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly Lazy<OutputMemory> _memory;
    private readonly LeftSite? _left;
    private readonly Amended<SeenOutput> _seen;
    private readonly BuildLock? _lock;
    private readonly Task<OutputLook> _looking = s_noLook;
    private readonly StagingFolder _staging;
    private Func<LeftSite?> _leave = () => null;

    private SitePublisher(OutputSettings settings, Lazy<OutputMemory> memory, LeftSite? left)
    {
        (_settings, _left) = (settings, left);
        _folder = FolderOf(settings);
        _memory = new Lazy<OutputMemory>(() => memory.Value.Folder == _folder ? memory.Value : OutputMemory.Nothing);
        _seen = left?.Seen ?? new Amended<SeenOutput>(_memory.Value.Files.ToDictionary(file => file.Path, StringComparer.Ordinal));
        try
        {
            _lock = BuildLock.TryTake(settings.LockPath, settings.Patience);
            if (_lock is null)
                _diagnostics.ReportOutputBusy(settings.Folder, settings.LockPath);
            else
                _looking = left is null ? Task.Run(() => OutputLook.At(_folder, settings, _memory.Value.Folders)) : Task.FromResult(left.Output);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _diagnostics.ReportOutputFailed(settings.Folder, failure.Message);
        }
        _staging = new StagingFolder(_folder, settings.Standby, place => left?.Standby ?? OutputSurvey.NamesOf(place, _memory.Value.Standby), KnownSite());
    }

    /// <summary>What is known of the published files, for the next time; a preview that has another change to show does without.</summary>
    internal Lazy<OutputMemory> Memory { get; private set; } = new(OutputMemory.Nothing);

    /// <summary>The output folder, whole.</summary>
    internal string Folder => _folder;

    // False when nothing may be published, and the reason has been reported.
    private bool IsOpen => Look.Manifest is not null && !_diagnostics.HasErrors;

    // Walking through a large output takes its time, which the reading of the inputs has meanwhile.
    private OutputLook Look => _looking.GetAwaiter().GetResult();

    /// <summary>Looks at the output and holds it until disposed of. What forbids to publish is told by <see cref="Publish"/>.</summary>
    public static SitePublisher Open(OutputSettings settings) => Open(settings, new Lazy<OutputMemory>(OutputMemory.Nothing));

    /// <summary>The whole path of the output.</summary>
    internal static string FolderOf(OutputSettings settings) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Folder));

    /// <param name="left">What the last publisher left; null to look.</param>
    internal static SitePublisher Open(OutputSettings settings, Lazy<OutputMemory> memory, LeftSite? left = null) =>
        new(settings, memory, left?.StillStands(FolderOf(settings), settings.Standby) == true ? left : null);

    /// <summary>Says, once it is published, what a publisher that follows at once need not look at; null when it has to.</summary>
    internal LeftSite? Leave() => _leave();

    public void Prepare() => _staging.Prepare();

    public bool Holds(SiteFile file) =>
        !IsOpen || (_written.TryGetValue(file.Path, out var checksum) && checksum == file.Checksum) || IsOnDisk(file);

    public void Write(SiteFile file, ReadOnlyMemory<byte> bytes)
    {
        if (!IsOpen)
            return;
        try
        {
            _staging.Write(file.Path, bytes.Span);
            _written[file.Path] = file.Checksum;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ReportFailed(failure);
        }
    }

    public SiteFile Write(string path, Action<Stream> write)
    {
        if (!IsOpen)
            return SiteFile.Of(path, Stream.Null, write);
        try
        {
            var (part, file) = _staging.WritePart(path, write);
            if (Holds(file))
            {
                File.Delete(part);
                return file;
            }
            _staging.Settle(part, path);
            _written[path] = file.Checksum;
            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ReportFailed(failure);
            // What it would have been.
            return SiteFile.Of(path, Stream.Null, write);
        }
    }

    /// <summary>Puts these files in the output's place, each of which was held or has been written.</summary>
    public PublishResult Publish(IReadOnlyList<SiteFile> files)
    {
        try
        {
            _diagnostics.AddRange(Look.Diagnostics.ToEquatableArray());
            return IsOpen ? PublishWhole(OrdinalOrder.Of(files, file => file.Path)) : PublishResult.Refused(_diagnostics);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _diagnostics.ReportOutputFailed(_settings.Folder, failure.Message);
            return PublishResult.Refused(_diagnostics);
        }
    }

    public void Dispose()
    {
        _looking.Wait();
        _staging.Remove();
        _lock?.Dispose();
    }

    private void ReportFailed(Exception failure)
    {
        lock (_diagnostics)
            _diagnostics.ReportOutputFailed(_settings.Folder, failure.Message);
    }

    // What this tool knows of it will mostly stay; a site of which nothing is known may be anyone's.
    private async Task<OutputSurvey?> KnownSite() =>
        await _looking.ConfigureAwait(false) is { Manifest: not null, Survey.IsEmpty: false } look && _seen.Count > 0 ? look.Survey : null;

    private bool IsOnDisk(SiteFile file)
    {
        if (Look.Survey.File(file.Path) is not { } entry || entry.Stamp.Size != file.Size)
            return false;
        if (_seen.TryGet(file.Path, out var seen) && seen.StillHolds(entry.Stamp))
            return seen.Checksum == file.Checksum;
        return (_same.TryGetValue(file.Path, out var known) && known == file.Checksum) || HasBytes(file);
    }

    private bool HasBytes(SiteFile file)
    {
        if (!FileBytes.HaveChecksum(_folder, file.Path, file.Checksum))
            return false;
        _same[file.Path] = file.Checksum;
        return true;
    }

    private PublishResult PublishWhole(IReadOnlyList<SiteFile> files)
    {
        var plan = PlanOf(files, [.. files.Where(file => _written.ContainsKey(file.Path))]);
        if (plan.Strangers.Count > 0 && !_settings.Force)
        {
            _diagnostics.ReportStrangersInOutput(_settings.Folder, plan.Strangers);
            return PublishResult.Refused(_diagnostics);
        }
        var manifest = OutputManifest.Write(files);
        Lazy<IReadOnlyList<SeenFolder>>? folders = null;
        if (plan.Changed.Count + plan.Removed.Count + plan.Strangers.Count > 0 || !HasManifest(manifest))
            folders = _staging.Publish(plan, Look.Survey, manifest.Span, isFirst: _seen.Count == 0 && Look.Survey.Kind == EntryKind.Missing);
        if (plan.Repaired.Count > 0)
            _diagnostics.ReportOutputRepaired(_settings.Folder, plan.Repaired);
        var seen = Remember(plan);
        Memory = MemoryOf(files, seen, folders);
        _leave = () => Leave(plan, seen, folders);
        return new PublishResult(
            Published: true,
            plan.Changed.Select(file => file.Path).ToEquatableArray(),
            plan.Removed.ToEquatableArray(),
            plan.Carried.Select(entry => entry.Path).ToEquatableArray(),
            files.Count - plan.Changed.Count,
            _diagnostics.ToEquatableArray());
    }

    private OutputPlan PlanOf(IReadOnlyList<SiteFile> files, IReadOnlyList<SiteFile> changed)
    {
        var next = _left?.Plan is { } last && _staging.BeganAs(_left.Standby) ? last.Next(_folder, files, changed, Look.Manifest!) : null;
        return next ?? OutputPlan.Make(_folder, files, changed, Look.Survey, Look.Manifest!);
    }

    private bool HasManifest(ReadOnlyMemory<byte> manifest) => IsOnDisk(SiteFile.Of(OutputManifest.Path, manifest.Span));

    // A new name changes the stamp of a file, as new bytes do.
    private Amended<SeenOutput> Remember(OutputPlan plan)
    {
        var now = DateTime.UtcNow.Ticks;
        if (!plan.IsOfSamePaths)
            return new Amended<SeenOutput>(plan.Files.ToDictionary(file => file.Path, file => Known(file) ?? See(file, now), StringComparer.Ordinal));
        var renamed = plan.Files.Where(file => _staging.HasRenamed(file.Path));
        return _seen.With(plan.Changed.Concat(renamed).Select(file => KeyValuePair.Create(file.Path, See(file, now))));
    }

    // What it is made from is taken here: held by the memory, this publisher would hold the one before it, and so on to the first of a preview.
    private Lazy<OutputMemory> MemoryOf(IReadOnlyList<SiteFile> files, Amended<SeenOutput> seen, Lazy<IReadOnlyList<SeenFolder>>? folders)
    {
        var (folder, survey, doubled) = (_folder, Look.Survey, _staging.Doubled);
        var standby = folders is null ? _memory.Value.Standby : default;
        return new Lazy<OutputMemory>(() => new OutputMemory(
            folder,
            files.Select(file => seen.TryGet(file.Path, out var known) ? known : throw new InvalidOperationException(file.Path)).ToEquatableArray(),
            (folders?.Value ?? survey.Folders).ToEquatableArray(),
            folders is null ? standby : survey.Folders.Concat(doubled).ToEquatableArray()));
    }

    // Where only bytes have changed, it is known what a look would see.
    private LeftSite? Leave(OutputPlan plan, Amended<SeenOutput> seen, Lazy<IReadOnlyList<SeenFolder>>? folders)
    {
        if (folders is null)
            return _left ?? (_staging.Known is { } kept ? new LeftSite(Look, kept, seen, plan.Instead(Look.Survey, kept)) : null);
        if (plan.Removed.Count + plan.Strangers.Count > 0 || plan.Changed.Select(file => file.Path).Append(OutputManifest.Path).Any(path => Look.Survey.File(path) is null))
            return null;
        var renewed = _staging.Renamed.Concat(plan.Changed.Select(file => file.Path)).Append(OutputManifest.Path)
            .Select(path => new OutputEntry(path, FileStamp.Of(Path.Combine(_folder, path))));
        var look = Look with { Survey = Look.Survey.After(_folder, renewed, folders), Manifest = Look.Manifest!.After(plan.Changed) };
        return new LeftSite(look, Look.Survey, seen, plan);
    }

    private SeenOutput? Known(SiteFile file) =>
        !_written.ContainsKey(file.Path) && !_staging.HasRenamed(file.Path) && _seen.TryGet(file.Path, out var seen)
            && seen.Checksum == file.Checksum && Look.Survey.File(file.Path) is { } entry && seen.StillHolds(entry.Stamp) ? seen : null;

    private SeenOutput See(SiteFile file, long now) => new(file.Path, file.Checksum, FileStamp.Of(Path.Combine(_folder, file.Path)), now);
}
