using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Says what one name names by its own words and the words beside it; unknown when they do not tell.</summary>
internal sealed class NameClassifier(ArticleText text, LanguageWords words)
{
    private const int FarthestRole = 6;

    public NameKind Classify(NameMention name)
    {
        var byWords = ByOwnWords(name);
        return byWords != NameKind.Unknown ? byWords : ByNeighbours(name);
    }

    private NameKind ByOwnWords(NameMention name)
    {
        if (words.Organisations.Contains(name.Words))
            return NameKind.Organisation;
        if (words.Places.Contains(name.Words))
            return name.HasTitle ? NameKind.Person : NameKind.Place;
        if (HoldsOrganisationWord(name.Tokens))
            return NameKind.Organisation;
        if (name.HasTitle && name.Tokens.Count <= 5)
            return NameKind.Person;
        if (HasGivenName(name.Tokens))
            return NameKind.Person;
        return HasPlaceWord(name.Tokens) ? NameKind.Place : NameKind.Unknown;
    }

    private bool HoldsOrganisationWord(TokenRange name)
    {
        if (name.Count == 1)
            return false;
        for (var i = name.First; i < name.End; i++)
        {
            if (text.IsCapitalised(i) && words.OrganisationWords.Contains(text.Word(i)))
                return true;
        }
        return false;
    }

    private bool HasGivenName(TokenRange name)
    {
        if (name.Count < 2 || !(text.Is(name.First, words.MaleNames) || text.Is(name.First, words.FemaleNames)))
            return false;
        return text.IsCapitalised(name.End - 1) && name.Count <= 5;
    }

    private bool HasPlaceWord(TokenRange name) =>
        name.Count > 1 && (text.Is(name.First, words.PlaceWords) || text.Is(name.End - 1, words.PlaceWords));

    private NameKind ByNeighbours(NameMention name)
    {
        var (before, after) = (name.Tokens.First - 1, name.Tokens.End);
        if (before >= 0 && text.Is(before, "the"))
            return NameKind.Unknown;
        if (name.Tokens.Count is 2 or 3 && !IsAcronym(name.Words) && (Speaks(name.Tokens) || HasRoleBeside(after)))
            return NameKind.Person;
        if (before >= 0 && name.Tokens.Count <= 2 && text.Word(before) is "in" or "near" or "outside" && !IsAcronym(name.Words) && !name.StartsSentence)
            return FollowedByPlaceEnd(after) ? NameKind.Place : NameKind.Unknown;
        return NameKind.Unknown;
    }

    /// <summary>"Quill said", "said Quill", "described by Quill".</summary>
    private bool Speaks(TokenRange name)
    {
        var before = name.First - 1;
        var isAgent = before > 0 && text.Is(before, "by");
        return Attributes(name.End, plainly: false) || Attributes(isAgent ? before - 1 : before, plainly: !isAgent);
    }

    private bool Attributes(int token, bool plainly) =>
        token >= 0 && token < text.Count && text.IsWord(token) && !text.IsCapitalised(token)
        && words.Verbs.TryGet(text.Word(token), out var verb) && verb.Form is VerbForm.Past or VerbForm.Third && (verb.IsPlain || !plainly);

    /// <summary>"Quill, who …", "Quill, the mayor".</summary>
    private bool HasRoleBeside(int comma)
    {
        if (comma + 1 >= text.Count || !text.IsMark(comma, ','))
            return false;
        if (text.Is(comma + 1, "who"))
            return true;
        for (var i = comma + 1; i < Math.Min(text.Count, comma + FarthestRole) && text.IsWord(i); i++)
        {
            if (text.Is(i, words.Roles))
                return true;
        }
        return false;
    }

    /// <summary>"in Altona, the" and "in Altona on" are places; "in Congressional hearings" is not.</summary>
    private bool FollowedByPlaceEnd(int after) =>
        after >= text.Count || (text.IsMark(after) && text.First(after) is ',' or '.' or ';' or ')' or '”') || text.Is(after, words.Prepositions) || text.Word(after) is "and";

    private static bool IsAcronym(string name) => !name.Any(char.IsLower);
}
