using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A list of words or phrases of one kind, each with its value.</summary>
internal sealed class TimeCategory(TimeField? valueField)
{
    private readonly Dictionary<int, List<CategoryEntry>> _byFirst = [];

    /// <summary>The field that its values belong to; null for words without a value.</summary>
    public TimeField? Field => valueField;

    public IEnumerable<int> FirstWords => _byFirst.Keys;

    public IEnumerable<CategoryEntry> Entries => _byFirst.Values.SelectMany(entries => entries);

    public void Add(CategoryEntry entry)
    {
        if (!_byFirst.TryGetValue(entry.Words[0], out var entries))
            _byFirst.Add(entry.Words[0], entries = []);
        // Longer phrases are tried first.
        var at = entries.FindIndex(other => other.Words.Length < entry.Words.Length);
        entries.Insert(at < 0 ? entries.Count : at, entry);
    }

    /// <summary>The longest entry that stands at a piece.</summary>
    public CategoryEntry? Find(PieceText text, int at) =>
        at < text.Count && text[at].Word > 0 && _byFirst.TryGetValue(text[at].Word, out var entries)
            ? entries.Find(entry => StandsAt(entry, text, at))
            : null;

    private static bool StandsAt(CategoryEntry entry, PieceText text, int at)
    {
        if (at + entry.Words.Length > text.Count)
            return false;
        for (var i = 1; i < entry.Words.Length; i++)
        {
            if (text[at + i].Word != entry.Words[i])
                return false;
        }
        return true;
    }
}
