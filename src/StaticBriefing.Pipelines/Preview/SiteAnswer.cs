namespace StaticBriefing.Pipelines.Preview;

/// <summary>What a static host answers to a path.</summary>
/// <param name="Status">An HTTP status.</param>
/// <param name="Path">The file that is sent; null when there is none.</param>
/// <param name="Bytes">The file's bytes; empty when there is none.</param>
/// <param name="Location">Where a redirect leads, ready for the header; null when it is none.</param>
public sealed record SiteAnswer(int Status, string? Path, ReadOnlyMemory<byte> Bytes, string? Location)
{
    internal static SiteAnswer File(int status, string path, ReadOnlyMemory<byte> bytes) => new(status, path, bytes, null);

    internal static SiteAnswer Redirect(int status, string location) => new(status, null, default, location);
}
