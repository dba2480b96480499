using System.Buffers.Binary;

namespace StaticBriefing.Language.Learning;

/// <summary>
/// Words sorted by what they mean ("Nairobi" with "Kampala", "olga" with "irina"), and these groups into areas. They come of billions of words, so they know many
/// that no annotated article has.
/// </summary>
internal sealed class WordGroups
{
    private static readonly Lazy<WordGroups> s_english = new(() => Read(Lexicon.Resource("words/en/groups.bin")));

    private readonly uint[] _words;
    private readonly ushort[] _groups;
    private readonly byte[] _areas;

    private WordGroups(uint[] words, ushort[] groups, byte[] areas) => (_words, _groups, _areas) = (words, groups, areas);

    public static WordGroups English => s_english.Value;

    /// <summary>The group and the area of a word by the hash of its lower-case letters, mixed; 0 for a word without one.</summary>
    public (uint Group, uint Area) this[uint word]
    {
        get
        {
            var at = Array.BinarySearch(_words, word);
            return at < 0 ? (0, 0) : (StableHash.Mix(_groups[at], 12), StableHash.Mix(_areas[_groups[at]], 13));
        }
    }

    // How many groups, the area of each, the words' hashes in their order, the words' groups.
    private static WordGroups Read(ReadOnlySpan<byte> file)
    {
        var areas = file.Slice(2, BinaryPrimitives.ReadUInt16LittleEndian(file)).ToArray();
        var rest = file[(2 + areas.Length)..];
        var (words, groups) = (new uint[rest.Length / 6], new ushort[rest.Length / 6]);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(rest[(4 * i)..]);
            groups[i] = BinaryPrimitives.ReadUInt16LittleEndian(rest[((4 * words.Length) + (2 * i))..]);
        }
        return new(words, groups, areas);
    }
}
