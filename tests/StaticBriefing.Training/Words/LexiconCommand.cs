using System.Buffers.Binary;
using System.Globalization;
using StaticBriefing.Language.Learning;

namespace StaticBriefing.Training.Words;

/// <summary>Makes the embedded lexicon from WordNet's database files (index.sense, verb.exc, noun.exc).</summary>
internal static class LexiconCommand
{
    private const int VerbOffset = 28;

    public static void Run(string senses, string exceptions, string output)
    {
        var words = ReadSenses(Path.Combine(senses, "index.sense"));
        var entries = words.Where(word => IsKept(word.Value))
            .Select(word => (Hash: StableHash.Of(word.Key), word.Value.Entry))
            .DistinctBy(entry => entry.Hash).OrderBy(entry => entry.Hash).ToArray();
        var forms = ReadForms(exceptions, "verb.exc", words).Concat(ReadForms(exceptions, "noun.exc", words))
            .DistinctBy(form => form.Form).OrderBy(form => form.Form).ToArray();
        var bytes = new byte[8 + (6 * entries.Length) + (8 * forms.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, entries.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), forms.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8 + (6 * i)), entries[i].Hash);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(12 + (6 * i)), entries[i].Entry.Code);
        }
        for (var i = 0; i < forms.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8 + (6 * entries.Length) + (8 * i)), forms[i].Form);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12 + (6 * entries.Length) + (8 * i)), forms[i].Lemma);
        }
        File.WriteAllBytes(output, bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries.Length} words, {forms.Length} irregular forms"));
    }

    private static SortedDictionary<string, WordSenses> ReadSenses(string path)
    {
        var words = new SortedDictionary<string, WordSenses>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            // "announce%2:32:00:: 00975427 1 24": kind 2 (a verb), field 32 (communication), first sense, met 24 times.
            var parts = line.Split(' ');
            var key = parts[0].Split('%', ':');
            if (!key[0].All(c => c is '-' or (>= 'a' and <= 'z')))
                continue;
            if (!words.TryGetValue(key[0], out var senses))
                words[key[0]] = senses = new WordSenses();
            senses.Add(Number(key[1]), Number(key[2]), Number(parts[2]), Number(parts[3]));
        }
        return words;
    }

    // The rarest nouns are plants, beasts and substances; they say little in the news.
    private static bool IsKept(WordSenses word) => word.Count > 0 || word.Entry.VerbField > 0 || word.Entry.NounField is 10 or 14 or 18;

    private static IEnumerable<(uint Form, uint Lemma)> ReadForms(string folder, string file, SortedDictionary<string, WordSenses> words) =>
        from line in File.ReadLines(Path.Combine(folder, file))
        let parts = line.Split(' ')
        where words.TryGetValue(parts[1], out var senses) && IsKept(senses) && parts[0] != parts[1] && !parts[0].Contains('_', StringComparison.Ordinal)
        select (StableHash.Of(parts[0]), StableHash.Of(parts[1]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed class WordSenses
    {
        private readonly int[] _fields = new int[4];
        private readonly int[] _counts = new int[4];
        private readonly bool[] _may = new bool[4];

        public int Count => _counts.Sum();

        public LexicalEntry Entry => LexicalEntry.Of(_fields[0], _fields[1], _may[2], _may[3], Usual());

        public void Add(int kind, int field, int sense, int count)
        {
            // Satellite adjectives (5) are adjectives.
            var at = kind == 5 ? 2 : kind - 1;
            _may[at] = true;
            _counts[at] += count;
            if (sense == 1)
                _fields[at] = at == 1 ? field - VerbOffset : field;
        }

        private int Usual()
        {
            var usual = Array.IndexOf(_may, true);
            for (var i = usual + 1; i < 4; i++)
            {
                if (_may[i] && _counts[i] > _counts[usual])
                    usual = i;
            }
            return usual;
        }
    }
}
