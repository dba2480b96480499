namespace StaticBriefing.Pages.Emit;

/// <summary>How checksums are shown.</summary>
internal static class Checksums
{
    /// <summary>Digits that tell seeds apart at a glance; the full checksum stands beside them.</summary>
    public const int Short = 12;
}
