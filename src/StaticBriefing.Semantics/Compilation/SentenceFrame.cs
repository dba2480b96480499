using System.Text;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>
/// What is left of a sentence without its numbers, its date and its short words. Sentences of one frame tell the same: a report that was printed
/// again, with what had been corrected since.
/// </summary>
internal static class SentenceFrame
{
    // With fewer long words a sentence may be about many things.
    private const int FewestWords = 8;
    private const int ShortestWord = 4;

    /// <summary>Null when too little is left of the sentence.</summary>
    /// <param name="without">The words in which two sentences may differ: a date, a value.</param>
    public static string? Of(string sentence, IEnumerable<string> without)
    {
        var text = without.Where(words => words.Length > 0).Aggregate(sentence, (left, words) => left.Replace(words, " ", StringComparison.Ordinal));
        var (frame, count) = (new StringBuilder(text.Length), 0);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i - start < ShortestWord)
                continue;
            frame.Append(text.AsSpan(start, i - start)).Append(' ');
            count++;
        }
        return count < FewestWords ? null : frame.ToString().ToLowerInvariant();
    }
}
