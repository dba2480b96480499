using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Topics;

/// <summary>Tells what a word may be in a key phrase: nouns of what is done, thought or owned, and what goes before them; "new", "thing" and "year" are in none.</summary>
internal sealed class TopicWords(LanguageWords words, Lexicon lexicon)
{
    private const int ShortestWord = 3;

    // WordNet's lexicographer files.
    private const int Quantity = 23;
    private const int Time = 28;

    // Acts, animals, artifacts, thoughts, speech, events, feelings, food, groups, places, objects, phenomena, plants, possessions, processes, states, substances.
    private static readonly HashSet<int> s_headFields = [4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21, 22, 26, 27];

    public TopicPart PartOf(ReadOnlySpan<char> lower, uint hash, WordForm form)
    {
        if (lower.Length < ShortestWord || lower.Contains('\'') || words.PlainTopicWords.Contains(lower))
            return TopicPart.None;
        var entry = lexicon[hash] is { IsKnown: true } own ? own : form.Ending == WordEnding.S ? form.Entry : default;
        return (IsHead(lower, entry) ? TopicPart.Head : TopicPart.None) | (IsModifier(entry) || IsRareAdjective(lower, entry, form) ? TopicPart.Modifier : TopicPart.None);
    }

    /// <summary>A noun's singular, by its letters: one number for "shooting" and "shootings".</summary>
    public uint SingularOf(uint hash, WordForm form) => form.Ending == WordEnding.S && !lexicon[hash].IsKnown ? form.Lemma : hash;

    // What no dictionary of usual words has is no verb and no adverb, unless it ends like one: "tidal".
    private static bool IsRareAdjective(ReadOnlySpan<char> lower, LexicalEntry entry, WordForm form) =>
        !entry.IsKnown && form.Ending == WordEnding.None && !lower.EndsWith("ly", StringComparison.Ordinal) && !lower.EndsWith("s", StringComparison.Ordinal);

    private bool IsHead(ReadOnlySpan<char> lower, LexicalEntry entry) =>
        words.TopicHeads.Contains(lower) || words.PluralTopicHeads.Contains(lower)
        || (entry.Usual == 0 && s_headFields.Contains(entry.NounField) && !words.PlainTopicHeads.Contains(lower));

    private static bool IsModifier(LexicalEntry entry) => entry.Usual switch
    {
        0 => entry.NounField is not (0 or Quantity or Time),
        2 => true,
        _ => false,
    };
}
