using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Tells which names of people are other people's with a letter wrong: a "Hilary Brand" beside a "Hillary Brand" who is named everywhere.</summary>
public static class RareSpellings
{
    // A name that is written this many times less is a slip, where it is no name of its own; where it is one ("Maria", "Marie"), only when it hardly counts beside the other.
    private const int Slip = 20;
    private const int SlipOfGivenName = 200;

    /// <summary>Each slip with the name that is meant. Where it could be a slip for two names, it is none.</summary>
    /// <param name="counts">Full names without case and accents, with how often they are written.</param>
    public static IReadOnlyDictionary<string, string> Find(IEnumerable<KeyValuePair<string, int>> counts) =>
        AlikeNames.Pairs(counts)
            .Where(pair => IsSlip(pair.Often, pair.Rare))
            .GroupBy(pair => pair.Rare.Key, pair => pair.Often.Key)
            .Where(slip => slip.Distinct().Count() == 1)
            .ToDictionary(slip => slip.Key, slip => slip.First(), StringComparer.Ordinal);

    // "Eric" is no slip for "Erica": most names of women end otherwise than those of men.
    private static bool IsSlip(AlikeName often, AlikeName rare) =>
        often.Word[^1] == rare.Word[^1] && rare.Count * (IsGivenName(often.Word) || IsGivenName(rare.Word) ? SlipOfGivenName : Slip) <= often.Count;

    private static bool IsGivenName(string word) => LanguageWords.English.IsGivenName(word);
}
