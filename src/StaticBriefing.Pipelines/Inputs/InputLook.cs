using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>What the folders of a project looked like at one moment, without reading any file.</summary>
public sealed class InputLook
{
    private readonly long _takenAt;

    private InputLook(IReadOnlyList<InputEntry> files, EquatableArray<Diagnostic> diagnostics, long takenAt) =>
        (Files, Diagnostics, _takenAt) = (files, diagnostics, takenAt);

    /// <summary>In ordinal order of paths.</summary>
    internal IReadOnlyList<InputEntry> Files { get; }

    /// <summary>A link, an unreadable folder.</summary>
    internal EquatableArray<Diagnostic> Diagnostics { get; }

    public static InputLook At(IEnumerable<InputRoot> roots)
    {
        var now = DateTime.UtcNow.Ticks;
        var diagnostics = new DiagnosticBag();
        return new InputLook(InputWalk.Through(roots, diagnostics), diagnostics.ToEquatableArray(), now);
    }

    /// <summary>
    /// The paths that differ from an earlier look, in ordinal order: come, gone, changed, or so fresh at that look that a change right after
    /// it would show in no stamp. A changed finding counts as its path.
    /// </summary>
    public EquatableArray<string> ChangesSince(InputLook earlier)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        var next = 0;
        foreach (var file in Files)
        {
            for (; next < earlier.Files.Count && string.CompareOrdinal(earlier.Files[next].Path, file.Path) < 0; next++)
                changed.Add(earlier.Files[next].Path);
            var isKnown = next < earlier.Files.Count && earlier.Files[next].Path == file.Path;
            if (!isKnown || earlier.Files[next].Stamp != file.Stamp || file.Stamp.IsRacyWithin(earlier._takenAt))
                changed.Add(file.Path);
            next += isKnown ? 1 : 0;
        }
        changed.UnionWith(earlier.Files.Skip(next).Select(file => file.Path));
        if (Diagnostics != earlier.Diagnostics)
            changed.UnionWith(Diagnostics.Concat(earlier.Diagnostics).Select(finding => finding.Location?.Path ?? ""));
        return changed.ToEquatableArray();
    }
}
