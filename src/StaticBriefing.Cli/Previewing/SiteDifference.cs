using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Cli.Previewing;

/// <summary>Which files of a site are not as they were one build before.</summary>
internal static class SiteDifference
{
    /// <summary>Paths that are new, gone or have other bytes, in ordinal order.</summary>
    public static IReadOnlyList<string> Between(IReadOnlyList<SiteFile> before, IReadOnlyList<SiteFile> after)
    {
        var old = before.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        var changed = after
            .Where(file => !old.Remove(file.Path, out var bytes) || !bytes.Span.SequenceEqual(file.Bytes.Span))
            .Select(file => file.Path)
            .ToList();
        return [.. changed.Concat(old.Keys).Order(StringComparer.Ordinal)];
    }
}
