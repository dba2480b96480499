using System.Text;

namespace StaticBriefing.Site.Links;

/// <summary>The ids of one page, as 64-bit hashes: a large site has a million of them, and only asks whether one is there.</summary>
internal sealed class PageIds
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> _hashes = [];

    /// <summary>False when the page has this id already.</summary>
    public bool Add(ReadOnlySpan<byte> id) => _hashes.Add(Hash(id));

    public bool Contains(string id) => _hashes.Contains(Hash(Encoding.UTF8.GetBytes(id)));

    // FNV-1a.
    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = Offset;
        foreach (var value in bytes)
            hash = unchecked((hash ^ value) * Prime);
        return hash;
    }
}
