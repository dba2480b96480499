namespace StaticBriefing.Text.Verbatim;

/// <summary>The words of a normalised text, as numbers: one for each different word, whatever its case.</summary>
internal sealed class WordIndex
{
    // What is longer is no word, and is told apart by its beginning.
    private const int LongestWord = 64;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    private readonly List<int> _counts = [];

    private WordIndex(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length;)
            at = Step(at);
    }

    public string Text { get; }

    /// <summary>The number of each word, in reading order.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Where each word starts in the normalised text.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Where each word ends in the normalised text.</summary>
    public List<int> Ends { get; } = [];

    public IReadOnlyCollection<string> Different => _ids.Keys;

    public static WordIndex Of(string text) => new(text);

    public static IEnumerable<string> WordsOf(string text)
    {
        var index = new WordIndex(text);
        for (var i = 0; i < index.Words.Count; i++)
            yield return Key(text, index.Starts[i], index.Ends[i]);
    }

    public int? Find(string word) => _ids.TryGetValue(word, out var id) ? id : null;

    /// <summary>What a word tells of a place: 16 for one that stands there alone, less for each doubling.</summary>
    public int WeightOf(int id) => Math.Max(1, 16 - int.Log2(_counts[id]));

    private int Step(int at)
    {
        if (!WordBoundary.IsInWord(Text, at))
            return at + 1;
        var end = at + 1;
        while (end < Text.Length && WordBoundary.IsInWord(Text, end) && WordBoundary.IsAt(Text, end) is false)
            end++;
        Add(at, end);
        return end;
    }

    private void Add(int start, int end)
    {
        var key = Key(Text, start, end);
        if (!_ids.TryGetValue(key, out var id))
        {
            _ids.Add(key, id = _counts.Count);
            _counts.Add(0);
        }
        _counts[id]++;
        Words.Add(id);
        Starts.Add(start);
        Ends.Add(end);
    }

    private static string Key(string text, int start, int end) =>
        text.AsSpan(start, Math.Min(end - start, LongestWord)).ToString().ToLowerInvariant();
}
