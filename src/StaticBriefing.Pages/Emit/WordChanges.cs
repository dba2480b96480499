using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Pages.Emit;

/// <summary>Shows a wording beside the fullest one: its own words all of them, and which of the fullest it has not.</summary>
internal static class WordChanges
{
    // So few words at an end read better than the number of them.
    private const int FewWords = 4;

    public static EquatableArray<WordChange> Between(QuoteSymbol fullest, QuoteSymbol wording)
    {
        var parts = WordDiff.Between(WordsOf(wording), WordsOf(fullest), KeyOf);
        return parts.Select((part, place) => Change(part, isEnd: place == 0 || place == parts.Count - 1)).ToEquatableArray();
    }

    /// <summary>What is written now, and what was written before.</summary>
    public static EquatableArray<WordChange> Between(string before, string now) =>
        WordDiff.Between(now, before).Select(part => Change(part, isEnd: false)).ToEquatableArray();

    private static WordChange Change(DiffPart part, bool isEnd)
    {
        var count = part.Text.Count(character => character == ' ') + 1;
        return part.Kind switch
        {
            DiffKind.Removed => new WordChange("added", part.Text, 0),
            DiffKind.Added when isEnd && count > FewWords => new WordChange("rest", "", count),
            DiffKind.Added => new WordChange("missing", part.Text, 0),
            _ => new WordChange("same", part.Text, 0),
        };
    }

    // What is no word by itself, as an ellipsis or a dash, stays with the word before it.
    private static string[] WordsOf(QuoteSymbol quote)
    {
        var words = new List<string>();
        foreach (var word in Exports.Words.Of(quote).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && KeyOf(word).Length == 0)
                words[^1] += $"\u00A0{word}";
            else
                words.Add(word);
        }
        return [.. words];
    }

    private static string KeyOf(string word) => string.Join(' ', SearchWords.Of(word));
}
