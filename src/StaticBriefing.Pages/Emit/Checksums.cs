namespace StaticBriefing.Pages.Emit;

/// <summary>How checksums are shown.</summary>
internal static class Checksums
{
    // Digits that tell seeds apart at a glance; the full checksum stands beside them.
    private const int Short = 12;

    /// <summary>Its first digits; empty where there is none.</summary>
    public static string Shorten(string checksum) => checksum[..Math.Min(Short, checksum.Length)];
}
