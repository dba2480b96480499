using System.Buffers.Binary;
using System.Collections.Frozen;

namespace StaticBriefing.Language.Learning;

/// <summary>Words sorted by the company they keep: "said" with "added", "Monday" with "Tuesday".</summary>
internal sealed class WordClasses
{
    private static readonly Lazy<WordClasses> s_english = new(() => Read(Lexicon.Resource("words/en/classes.bin")));

    private readonly FrozenDictionary<uint, ushort> _classes;

    private WordClasses(IEnumerable<KeyValuePair<uint, ushort>> classes) => _classes = classes.ToFrozenDictionary();

    public static WordClasses English => s_english.Value;

    /// <summary>The class of a word by the hash of its lower-case letters, mixed; 0 for a word without one.</summary>
    public uint this[uint word] => _classes.TryGetValue(word, out var number) ? StableHash.Mix(number, 11) : 0;

    private static WordClasses Read(byte[] file) =>
        new(Enumerable.Range(0, file.Length / 6).Select(i => KeyValuePair.Create(
            BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(6 * i)), BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan((6 * i) + 4)))));
}
