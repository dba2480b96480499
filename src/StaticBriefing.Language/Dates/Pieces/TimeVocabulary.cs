namespace StaticBriefing.Language.Dates.Pieces;

/// <summary>The words that word lists and grammar speak of, numbered from 1, so that a rule compares numbers and not text.</summary>
internal sealed class TimeVocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _lengths = [0];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TimeVocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _numbers.Count;

    public int Add(string word)
    {
        if (_numbers.TryGetValue(word, out var number))
            return number;
        _numbers.Add(word, _numbers.Count + 1);
        _lengths.Add(word.Length);
        return _numbers.Count;
    }

    /// <summary>Letters of the word of a number.</summary>
    public int LengthOf(int number) => _lengths[number];

    /// <summary>The number of a word, 0 when it has none.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var number) ? number : 0;
}
