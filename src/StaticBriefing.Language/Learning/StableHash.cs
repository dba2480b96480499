namespace StaticBriefing.Language.Learning;

/// <summary>Hashes of words and features that are the same on every machine; 0 is never a hash.</summary>
internal static class StableHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over UTF-16 units, then mixed.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return Finish(hash);
    }

    public static uint Mix(uint a, uint b) => Finish((a * 0x9E3779B1) ^ ((b + 0x7F4A7C15) * 0x85EBCA77));

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        hash ^= hash >> 15;
        return hash == 0 ? 1 : hash;
    }
}
