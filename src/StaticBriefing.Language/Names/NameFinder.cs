using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Language.Names;

/// <summary>Finds the names of people, organisations and places.</summary>
internal static class NameFinder
{
    private const int LongestPlace = 3;

    public static List<NameMention> Find(TokenTraits traits, LanguageWords words, List<LabelledRange> tagged)
    {
        var (names, said) = (new List<NameMention>(), 0);
        foreach (var range in NationalBranches.Join(HeadlineNames.Mend(tagged, traits, words), traits.Text, words).Where(range => NameTagger.ToNameKind(range.Kind) != NameKind.Unknown))
        {
            var (kind, whole) = (NameTagger.ToNameKind(range.Kind), WithDomain(BeforeOpenBracket(range.Tokens, traits.Text), traits.Text));
            whole = NameEdges.Cut(whole, kind, traits.Text, words);
            var tokens = kind == NameKind.Person ? NameInitials.WithSurname(WithoutCry(BeforeVerb(whole, traits.Text, words), traits.Text, words), traits, words) : WithoutTitle(whole, traits.Text, words);
            if (kind == NameKind.Person)
                tokens = GivenNames.With(tokens, names.Count == 0 ? 0 : names[^1].Tokens.End, traits, words);
            if ((names.Count > 0 && names[^1].Tokens.End > tokens.First) || (kind == NameKind.Person && IsCrowd(tokens, traits.Text, words)))
                continue;
            // "States" behind "Organization of American" ends that name.
            if (kind == NameKind.Organisation && tokens.End <= said)
                continue;
            said = EndOfWords(tokens, traits, words);
            names.Add(new(tokens, traits.Text.Words(kind == NameKind.Person ? AfterTitle(tokens, traits.Text, words) : tokens.First, said).ToString().Replace('\u00A0', ' ')) { Kind = kind, End = said });
        }
        new NameResolver(traits.Text, words).Resolve(names);
        return names.FindAll(new NameSieve(traits, words, names).IsName);
    }

    /// <summary>"Vera (K. Quill" → "Vera": what a bracket opens and the name does not close is no part of it.</summary>
    private static TokenRange BeforeOpenBracket(TokenRange name, ArticleText text)
    {
        var open = name.First + 1;
        while (open < name.End && !text.IsMark(open, '('))
            open++;
        var close = open;
        while (close < name.End && !text.IsMark(close, ')'))
            close++;
        return close < name.End ? name : new(name.First, open);
    }

    /// <summary>"HarbourWatch" before ".org" is called "HarbourWatch.org".</summary>
    private static TokenRange WithDomain(TokenRange name, ArticleText text)
    {
        var end = name.End + 2;
        var isAddress = end <= text.Count && text.IsMark(end - 2, '.') && text.Touches(end - 2) && text.Touches(end - 1)
            && text.Word(end - 1) is "com" or "org" or "net" or "gov" or "edu" or "info" or "io";
        return isAddress ? new(name.First, end) : name;
    }

    /// <summary>"Vera Quill Says Brand" in a headline → "Vera Quill".</summary>
    private static TokenRange BeforeVerb(TokenRange name, ArticleText text, LanguageWords words)
    {
        for (var i = name.First + 1; i < name.End; i++)
        {
            // "Vera Will": a last word may be a surname as well.
            if (IsVerb(i, text, words) || (i < name.End - 1 && text.Is(i, words.FunctionWords) && text.IsCapitalised(i) && text[i].Length > 2 && !text.Is(i, words.Particles)))
                return new(name.First, i);
        }
        return name;
    }

    private static bool IsVerb(int token, ArticleText text, LanguageWords words) =>
        (text.Is(token, words.HeadlineWords) || (words.Verbs.TryGet(text.Word(token), out var verb) && verb.Form == VerbForm.Third)) && !text.Is(token, words.Surnames);

    /// <summary>"Stop Quill" is a cry about Quill.</summary>
    private static TokenRange WithoutCry(TokenRange name, ArticleText text, LanguageWords words) =>
        name.Count > 1 && text.Is(name.First, words.CryWords) ? new(name.First + 1, name.End) : name;

    /// <summary>"Quill Democrats" are many people, and none of them is named.</summary>
    private static bool IsCrowd(TokenRange name, ArticleText text, LanguageWords words) =>
        name.Count > 1 && text.Word(name.End - 1)[^1] is 's' && text.Is(name.End - 1, words.Nationalities) && !text.Is(name.End - 1, words.Surnames);

    /// <summary>Where "Quill" begins in "Pres. Quill", in "Orvik Sen. Quill", and in the "State Quill" of a "Secretary of State Quill".</summary>
    private static int AfterTitle(TokenRange name, ArticleText text, LanguageWords words)
    {
        var first = name.First;
        for (var i = name.First; i < name.End - 1; i++)
        {
            if (text.Is(i, words.Titles) && text.Is(i, words.Abbreviations))
                first = text.IsMark(i + 1, '.') ? i + 2 : i + 1;
        }
        if (first == name.First && NameSieve.EndsTitle(first, text, words))
            first++;
        return first < name.End ? first : name.First;
    }

    /// <summary>"Union of" before "Orvik" is called "Union of Orvik": no name ends with a small word, whatever is marked; and "Jr" has its full stop.</summary>
    private static int EndOfWords(TokenRange name, TokenTraits traits, LanguageWords words)
    {
        var (text, end, limit) = (traits.Text, name.End, traits.Sentences[traits.SentenceOf(name.First)].Tokens.End);
        if (text.Word(end - 1) is "Jr" or "Sr" && end < limit && text.IsMark(end, '.'))
            return end + 1;
        var tie = text.Is(end - 1, "the") ? end - 2 : end - 1;
        if (tie <= name.First || !(text.Is(tie, "of") || text.Is(tie, "for")))
            return end;
        while (end < limit && end < name.End + LongestPlace && text.IsCapitalised(end) && !text.Is(end, words.Titles))
            end++;
        return end == name.End ? tie : end;
    }

    /// <summary>"Orvik Gov." → "Orvik": the title belongs to whom it stands before.</summary>
    private static TokenRange WithoutTitle(TokenRange name, ArticleText text, LanguageWords words)
    {
        name = BeforeTitle(name, text, words);
        var last = text.IsMark(name.End - 1, '.') ? name.End - 2 : name.End - 1;
        return last > name.First && text.Word(last).Length < 6 && text.Is(last, words.Titles) && text.Is(last, words.Abbreviations) ? new(name.First, last) : name;
    }

    /// <summary>"Assembly Majority" before "Leader" → "Assembly"; "Orvik Police" before "Chief" is whole.</summary>
    private static TokenRange BeforeTitle(TokenRange name, ArticleText text, LanguageWords words)
    {
        var end = name.End;
        if (name.Count == 1 || end == text.Count || !text.IsWord(end) || !words.Titles.Contains(text.Words(end - 1, end + 1)))
            return name;
        end--;
        while (end > name.First + 1 && text.IsWord(end - 1) && !text.IsCapitalised(end - 1))
            end--;
        var left = text.Words(name.First, end);
        return words.Places.Contains(left) || words.Cities.Contains(left) ? name : new(name.First, end);
    }

    public static EquatableArray<FoundName> ToFindings(IReadOnlyList<NameMention> names, ArticleText text) =>
        names.Select(name => new FoundName(text.Span(name.Tokens), name.Kind, name.Canonical)).ToEquatableArray();
}
