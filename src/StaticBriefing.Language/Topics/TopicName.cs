using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Topics;

/// <summary>What a topic is called: its words in the singular, so that articles that say "mass shootings" and "a mass shooting" speak of one.</summary>
internal static class TopicName
{
    public static string Of(ArticleText text, TokenRange range)
    {
        var modifiers = Enumerable.Range(range.First, range.Count - 1).Select(token => text.Word(token).ToString());
        return string.Join(' ', modifiers.Append(Singular(text.Word(range.End - 1).ToString())));
    }

    /// <summary>The form whose letters are the dictionary's; "rights" stays, since a civil right is another thing than civil rights.</summary>
    private static string Singular(string word)
    {
        var form = WordForm.Of(word, StableHash.Of(word), Lexicon.English);
        if (form.Ending != WordEnding.S || LanguageWords.English.PluralTopicHeads.Contains(word))
            return word;
        string[] forms = [word[..^1], word.EndsWith("ies", StringComparison.Ordinal) ? $"{word[..^3]}y" : word, word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word];
        return forms.FirstOrDefault(singular => StableHash.Of(singular) == form.Lemma) ?? word;
    }
}
