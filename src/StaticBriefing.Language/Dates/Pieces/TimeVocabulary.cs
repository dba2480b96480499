namespace StaticBriefing.Language.Dates.Pieces;

/// <summary>The words that word lists and grammar speak of, numbered from 1, so that a rule compares numbers and not text.</summary>
internal sealed class TimeVocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _lengths = [0];
    private readonly HashSet<int> _names = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TimeVocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _numbers.Count;

    /// <param name="isOfName">It is learned as a word of a holiday's name.</param>
    public int Add(string word, bool isOfName = false)
    {
        if (_numbers.TryGetValue(word, out var number))
        {
            if (!isOfName)
                _names.Remove(number);
            return number;
        }
        _numbers.Add(word, _numbers.Count + 1);
        if (isOfName)
            _names.Add(_numbers.Count);
        _lengths.Add(word.Length);
        return _numbers.Count;
    }

    /// <summary>A word that tells of times: not "drug", though a day against drug abuse is known.</summary>
    public bool IsOfTimes(int number) => number > 0 && !_names.Contains(number);

    /// <summary>Letters of the word of a number.</summary>
    public int LengthOf(int number) => _lengths[number];

    /// <summary>The number of a word, 0 when it has none.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var number) ? number : 0;
}
