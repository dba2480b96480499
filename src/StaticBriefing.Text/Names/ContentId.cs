namespace StaticBriefing.Text.Names;

/// <summary>Ids made from content, so that they never depend on the order of things.</summary>
public static class ContentId
{
    /// <summary>The prefix, a hyphen and 10 base32 characters (a–z, 2–7) of SHA-256 over the parts, each ended by a zero byte.</summary>
    public static string From(string prefix, params ReadOnlySpan<string> parts) => throw new NotImplementedException();
}
