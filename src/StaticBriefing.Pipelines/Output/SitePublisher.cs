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
    private readonly OutputMemory _memory;
    private readonly Dictionary<string, SeenOutput> _seen;
    private readonly BuildLock? _lock;
    private readonly Task<OutputLook> _looking = s_noLook;
    private readonly StagingFolder _staging;
    private Func<LeftSite?> _leave = () => null;

    private SitePublisher(OutputSettings settings, OutputMemory memory, LeftSite? left)
    {
        _settings = settings;
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Folder));
        _memory = memory.Folder == _folder ? memory : OutputMemory.Nothing;
        _seen = _memory.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        try
        {
            _lock = BuildLock.TryTake(settings.LockPath, settings.Patience);
            if (_lock is null)
                _diagnostics.ReportOutputBusy(settings.Folder, settings.LockPath);
            else
                _looking = left is null ? Task.Run(() => OutputLook.At(_folder, settings, _memory.Folders)) : Task.FromResult(left.Output);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _diagnostics.ReportOutputFailed(settings.Folder, failure.Message);
        }
        _staging = new StagingFolder(_folder, settings.Standby, place => left?.Standby ?? OutputSurvey.NamesOf(place, _memory.Standby), KnownSite());
    }

    /// <summary>What is known of the published files, for the next time.</summary>
    internal OutputMemory Memory { get; private set; } = OutputMemory.Nothing;

    // False when nothing may be published, and the reason has been reported.
    private bool IsOpen => Look.Manifest is not null && !_diagnostics.HasErrors;

    // Walking through a large output takes its time, which the reading of the inputs has meanwhile.
    private OutputLook Look => _looking.GetAwaiter().GetResult();

    /// <summary>Looks at the output and holds it until disposed of. What forbids to publish is told by <see cref="Publish"/>.</summary>
    public static SitePublisher Open(OutputSettings settings) => Open(settings, OutputMemory.Nothing);

    /// <param name="left">What the last publisher left; null to look.</param>
    internal static SitePublisher Open(OutputSettings settings, OutputMemory memory, LeftSite? left = null) =>
        new(settings, memory, left?.StillStands(Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Folder)), settings.Standby) == true ? left : null);

    /// <summary>Says, once it is published, what a publisher that follows at once need not look at; null when it has to.</summary>
    internal LeftSite? Leave() => _leave();

    public void Prepare() => _staging.Prepare();

    public bool Holds(SiteFile file)
    {
        if (!IsOpen || (_written.TryGetValue(file.Path, out var checksum) && checksum == file.Checksum))
            return true;
        if (_same.TryGetValue(file.Path, out var known) && known == file.Checksum)
            return true;
        if (!IsOnDisk(file))
            return false;
        _same[file.Path] = file.Checksum;
        return true;
    }

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
            lock (_diagnostics)
                _diagnostics.ReportOutputFailed(_settings.Folder, failure.Message);
        }
    }

    /// <summary>Puts these files in the output's place, each of which was held or has been written.</summary>
    public PublishResult Publish(IReadOnlyList<SiteFile> files)
    {
        try
        {
            _diagnostics.AddRange(Look.Diagnostics.ToEquatableArray());
            return IsOpen ? PublishWhole([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]) : PublishResult.Refused(_diagnostics);
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

    // What this tool knows of it will mostly stay; a site of which nothing is known may be anyone's.
    private async Task<OutputSurvey?> KnownSite() =>
        await _looking.ConfigureAwait(false) is { Manifest: not null, Survey.Entries.Count: > 0 } look && _seen.Count > 0 ? look.Survey : null;

    private bool IsOnDisk(SiteFile file)
    {
        if (Look.Survey.File(file.Path) is not { } entry || entry.Stamp.Size != file.Size)
            return false;
        if (_seen.TryGetValue(file.Path, out var seen) && seen.StillHolds(entry.Stamp))
            return seen.Checksum == file.Checksum;
        return FileBytes.HaveChecksum(_folder, file.Path, file.Checksum);
    }

    private PublishResult PublishWhole(IReadOnlyList<SiteFile> files)
    {
        var same = files.Where(file => !_written.ContainsKey(file.Path)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var plan = OutputPlan.Make(_folder, files, same, Look.Survey, Look.Manifest!);
        if (plan.Strangers.Count > 0 && !_settings.Force)
        {
            _diagnostics.ReportStrangersInOutput(_settings.Folder, plan.Strangers);
            return PublishResult.Refused(_diagnostics);
        }
        var manifest = OutputManifest.Write(files);
        IReadOnlyList<SeenFolder>? folders = null;
        if (same.Count < files.Count || plan.Removed.Count + plan.Strangers.Count > 0 || !HasManifest(manifest))
            folders = _staging.Publish(plan, Look.Survey, manifest.Span, isFirst: _seen.Count == 0 && Look.Survey.Kind == EntryKind.Missing);
        if (plan.Repaired.Count > 0)
            _diagnostics.ReportOutputRepaired(_settings.Folder, plan.Repaired);
        Memory = Remember(files, folders);
        _leave = () => Leave(plan, folders);
        return new PublishResult(
            Published: true,
            plan.Changed.Select(file => file.Path).ToEquatableArray(),
            plan.Removed.ToEquatableArray(),
            plan.Carried.Select(entry => entry.Path).ToEquatableArray(),
            same.Count,
            _diagnostics.ToEquatableArray());
    }

    private bool HasManifest(ReadOnlyMemory<byte> manifest) => IsOnDisk(SiteFile.Of(OutputManifest.Path, manifest.Span));

    // A new name changes the stamp of a file, as new bytes do.
    private OutputMemory Remember(IReadOnlyList<SiteFile> files, IReadOnlyList<SeenFolder>? folders)
    {
        var (renamed, now) = (_staging.Renamed.ToHashSet(StringComparer.Ordinal), DateTime.UtcNow.Ticks);
        return new OutputMemory(
            _folder,
            files.Select(file => Known(file, renamed) ?? See(file, now)).ToEquatableArray(),
            (folders ?? Look.Survey.Folders).ToEquatableArray(),
            folders is null ? _memory.Standby : Look.Survey.Folders.ToEquatableArray());
    }

    // Where only bytes have changed, it is known what a look would see.
    private LeftSite? Leave(OutputPlan plan, IReadOnlyList<SeenFolder>? folders)
    {
        if (folders is null)
            return _staging.Known is { } kept ? new LeftSite(Look, kept) : null;
        if (plan.Removed.Count + plan.Strangers.Count > 0 || plan.Changed.Any(file => Look.Survey.File(file.Path) is null))
            return null;
        var renewed = _staging.Renamed.Concat(plan.Changed.Select(file => file.Path)).Append(OutputManifest.Path)
            .Select(path => new OutputEntry(path, FileStamp.Of(Path.Combine(_folder, path))));
        return new LeftSite(Look with { Survey = Look.Survey.After(_folder, renewed, folders), Manifest = OutputManifest.Of(plan.Files) }, Look.Survey);
    }

    private SeenOutput? Known(SiteFile file, HashSet<string> renamed) =>
        !_written.ContainsKey(file.Path) && !renamed.Contains(file.Path) && _seen.TryGetValue(file.Path, out var seen)
            && seen.Checksum == file.Checksum && Look.Survey.File(file.Path) is { } entry && seen.StillHolds(entry.Stamp) ? seen : null;

    private SeenOutput See(SiteFile file, long now) => new(file.Path, file.Checksum, FileStamp.Of(Path.Combine(_folder, file.Path)), now);
}
