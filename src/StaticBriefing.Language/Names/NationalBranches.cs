using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Joins an organisation to the "USA" that is part of its name: "Harbours | USA | Action".</summary>
internal static class NationalBranches
{
    public static List<LabelledRange> Join(List<LabelledRange> names, ArticleText text, LanguageWords words)
    {
        var joined = new List<LabelledRange>(names.Count);
        foreach (var name in names)
        {
            if (joined.Count > 0 && joined[^1] is var before && before.Tokens.End == name.Tokens.First && IsOrganisation(before) && IsBranch(before, name, text))
                joined[^1] = before with { Tokens = new(before.Tokens.First, End(name.Tokens, text, words)) };
            else if (joined.Count == 0 || joined[^1].Tokens.End <= name.Tokens.First)
                joined.Add(name);
        }
        return joined;
    }

    private static bool IsBranch(LabelledRange before, LabelledRange name, ArticleText text) =>
        (name.Tokens.Count == 1 && IsCountry(name.Tokens.First, text)) || (IsOrganisation(name) && IsCountry(before.Tokens.End - 1, text));

    private static bool IsCountry(int token, ArticleText text) => text.Word(token) is "USA";

    private static bool IsOrganisation(LabelledRange name) => NameTagger.ToNameKind(name.Kind) == NameKind.Organisation;

    /// <summary>"Action" after "Harbours USA" is not marked by itself.</summary>
    private static int End(TokenRange name, ArticleText text, LanguageWords words) =>
        name.End < text.Count && text.IsCapitalised(name.End) && (text.Is(name.End, "Action") || text.Is(name.End, words.OrganisationWords)) ? name.End + 1 : name.End;
}
