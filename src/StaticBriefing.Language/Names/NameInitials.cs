using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Initials inside names of people, whose full stop a tagger may take for the end.</summary>
internal static class NameInitials
{
    /// <summary>"John F." and "John F" before a full stop → "John F. Brand": nobody's name ends with an initial that another name follows.</summary>
    public static TokenRange WithSurname(TokenRange name, TokenTraits traits, LanguageWords words)
    {
        var text = traits.Text;
        var dot = text.IsMark(name.End - 1, '.') ? name.End - 1 : name.End;
        var surname = dot + 1;
        var goesOn = surname < traits.Count && dot - 1 > name.First && text.IsMark(dot, '.') && text[dot - 1].Length == 1 && text.IsCapitalised(dot - 1)
            && text.IsCapitalised(surname) && !text.Is(surname, words.FunctionWords) && traits.SentenceOf(surname) == traits.SentenceOf(dot);
        return goesOn ? new(name.First, surname + 1) : name;
    }
}
