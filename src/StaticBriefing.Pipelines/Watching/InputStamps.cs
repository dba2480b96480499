using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Watching;

/// <summary>What the roots looked like at one moment, without reading any file.</summary>
internal sealed class InputStamps
{
    private readonly Dictionary<string, FileStamp> _stamps;
    private readonly EquatableArray<Diagnostic> _findings;
    private readonly long _takenAt;

    private InputStamps(Dictionary<string, FileStamp> stamps, EquatableArray<Diagnostic> findings, long takenAt)
    {
        _stamps = stamps;
        _findings = findings;
        _takenAt = takenAt;
    }

    public static InputStamps Take(IReadOnlyList<InputRoot> roots)
    {
        var now = DateTime.UtcNow.Ticks;
        var diagnostics = new DiagnosticBag();
        var stamps = InputWalk.Through(roots, diagnostics).ToDictionary(entry => entry.Path, entry => entry.Stamp, StringComparer.Ordinal);
        return new InputStamps(stamps, diagnostics.ToEquatableArray(), now);
    }

    /// <summary>
    /// The paths that differ from an earlier look, in ordinal order: come, gone, changed, or so fresh at that look that a change right after
    /// it would show in no stamp. A changed finding (a link, an unreadable folder) counts as its path.
    /// </summary>
    public EquatableArray<string> ChangesSince(InputStamps earlier)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, stamp) in _stamps)
        {
            if (!earlier._stamps.TryGetValue(path, out var before) || before != stamp || stamp.IsRacyWithin(earlier._takenAt))
                changed.Add(path);
        }
        changed.UnionWith(earlier._stamps.Keys.Where(path => !_stamps.ContainsKey(path)));
        if (_findings != earlier._findings)
            changed.UnionWith(_findings.Concat(earlier._findings).Select(finding => finding.Location?.Path ?? ""));
        return changed.ToEquatableArray();
    }
}
