using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>What the folders of a project looked like at one moment, without reading any file.</summary>
public sealed class InputLook
{
    private static readonly IReadOnlyDictionary<string, SeenListing> s_nothing = new Dictionary<string, SeenListing>();

    private readonly long _takenAt;
    private readonly IReadOnlyDictionary<string, SeenListing> _listings;

    private InputLook(IReadOnlyList<InputEntry> files, IReadOnlyDictionary<string, SeenListing> listings, EquatableArray<Diagnostic> diagnostics, long takenAt) =>
        (Files, _listings, Diagnostics, _takenAt) = (files, listings, diagnostics, takenAt);

    /// <summary>In ordinal order of paths.</summary>
    internal IReadOnlyList<InputEntry> Files { get; }

    /// <summary>A link, an unreadable folder.</summary>
    internal EquatableArray<Diagnostic> Diagnostics { get; }

    /// <param name="earlier">A look at the same roots: folders that are as they were then are not listed again.</param>
    public static InputLook At(IEnumerable<InputRoot> roots, InputLook? earlier = null)
    {
        var now = DateTime.UtcNow.Ticks;
        var diagnostics = new DiagnosticBag();
        var walk = new InputWalk(roots, earlier?._listings ?? s_nothing, diagnostics);
        return new InputLook(walk.Files, walk.Listings, diagnostics.ToEquatableArray(), now);
    }

    /// <summary>The same look as one taken now, if those files that were too fresh for it are still as they were; otherwise null.</summary>
    internal InputLook? Confirm()
    {
        var now = DateTime.UtcNow.Ticks;
        var isSame = Files.Where(file => file.Stamp.IsRacyWithin(_takenAt)).All(file => InputWalk.TryStamp(file.FullPath) == file.Stamp);
        return isSame ? new InputLook(Files, _listings, Diagnostics, now) : null;
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
