using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Articles;

/// <summary>What an article is called when nobody says: its first sentence, shortened at a clause.</summary>
public static class ArticleTitle
{
    private const int Longest = 90;

    public static string Of(ArticleSource source, ArticleReading reading)
    {
        if (source.FrontMatter.Title is { } title && !string.IsNullOrWhiteSpace(title.Value))
            return title.Value.Trim();
        if (source.MarkedTitle is { } marked && !string.IsNullOrWhiteSpace(marked.Value))
            return marked.Value.Trim();
        // The first sentence of a text that is not to be published is no title either.
        var first = source.FrontMatter.Visibility?.Value is Visibility.Link or Visibility.Excerpt ? "" : FirstSentence(source.Text, reading);
        return first.Length > 0 ? Shorten(first) : FileName(source.Key);
    }

    public static string FileName(string key) => Path.GetFileNameWithoutExtension(key);

    private static string FirstSentence(RichText text, ArticleReading reading)
    {
        var furniture = new SpanSet(reading.Furniture);
        foreach (var block in text.Blocks)
        {
            if (furniture.Contains(block.Span))
                continue;
            var sentence = reading.Sentences.Where(s => block.Span.Contains(s)).DefaultIfEmpty(block.Span).First();
            return text.Text.Substring(sentence.Start, sentence.Length).Trim();
        }
        return "";
    }

    // A clause ends at a comma, a semicolon or a dash (but not within "80,000"); failing that, a word does.
    private static string Shorten(string sentence)
    {
        if (sentence.Length <= Longest)
            return sentence.TrimEnd('.', ' ');
        var clause = sentence.AsSpan(0, Longest).LastIndexOfAny(",;–—");
        while (clause > 0 && char.IsLetterOrDigit(sentence[clause + 1]) && char.IsLetterOrDigit(sentence[clause - 1]))
            clause = sentence.AsSpan(0, clause).LastIndexOfAny(",;–—");
        if (clause >= Longest / 3)
            return sentence[..clause].TrimEnd();
        var word = sentence.LastIndexOf(' ', Longest - 1);
        var cut = word > 0 ? word : char.IsHighSurrogate(sentence[Longest - 2]) ? Longest - 2 : Longest - 1;
        return sentence[..cut].TrimEnd() + "…";
    }
}
