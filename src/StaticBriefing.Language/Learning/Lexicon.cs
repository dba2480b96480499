using System.Buffers.Binary;
using System.Collections.Frozen;

namespace StaticBriefing.Language.Learning;

/// <summary>What a dictionary says of words: which kinds of word each may be, and the field of its usual meaning (WordNet's lexicographer files).</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> s_english = new(() => Read(Resource("words/en/lexicon.bin")));

    private readonly FrozenDictionary<uint, LexicalEntry> _entries;
    private readonly FrozenDictionary<uint, uint> _irregular;

    public Lexicon(IEnumerable<KeyValuePair<uint, LexicalEntry>> entries, IEnumerable<KeyValuePair<uint, uint>> irregular)
    {
        _entries = entries.ToFrozenDictionary();
        _irregular = irregular.ToFrozenDictionary();
    }

    public static Lexicon English => s_english.Value;

    /// <summary>The entry of a word by the hash of its lower-case letters; an empty one when the dictionary lacks it.</summary>
    public LexicalEntry this[uint word] => _entries.GetValueOrDefault(word);

    /// <summary>"went" → "go"; 0 for words whose forms follow the rule.</summary>
    public uint IrregularLemma(uint word) => _irregular.GetValueOrDefault(word);

    public static Lexicon Read(ReadOnlySpan<byte> file)
    {
        var words = BinaryPrimitives.ReadInt32LittleEndian(file);
        var forms = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        var entries = new List<KeyValuePair<uint, LexicalEntry>>(words);
        for (var at = 8; entries.Count < words; at += 6)
            entries.Add(new(BinaryPrimitives.ReadUInt32LittleEndian(file[at..]), new(BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 4)..]))));
        var irregular = new List<KeyValuePair<uint, uint>>(forms);
        for (var at = 8 + (6 * words); irregular.Count < forms; at += 8)
            irregular.Add(new(BinaryPrimitives.ReadUInt32LittleEndian(file[at..]), BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..])));
        return new(entries, irregular);
    }

    internal static byte[] Resource(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
