using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Tokens;

/// <summary>Cuts text into words, numbers and marks, each with its exact place.</summary>
internal static class Tokenizer
{
    public static void Scan(string text, int start, int end, LanguageWords words, List<Token> tokens)
    {
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var token = Next(text, at, end, tokens);
            if (token.Kind == TokenKind.Word && HyphenedNames.Cut(text.AsSpan(at, token.Length), words) is > 0 and var length)
                token = token with { Length = length };
            tokens.Add(token);
            at = token.End;
        }
    }

    private static Token Next(string text, int at, int end, List<Token> tokens)
    {
        var c = text[at];
        if (IsApostrophe(c) && IsPossessive(text, at, end) && tokens.Count > 0 && tokens[^1].End == at)
            return new(TokenKind.Possessive, at, 2);
        if (char.IsAsciiDigit(c))
            return Number(text, at, end);
        if (IsWordCharacter(text, at))
            return Word(text, at, end);
        return Mark(text, at, end);
    }

    private static Token Number(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))))
            i++;
        var continues = i < end && (char.IsLetter(text[i]) || (text[i] == '-' && i + 1 < end && char.IsLetter(text[i + 1])));
        return continues ? Word(text, at, end) : new(TokenKind.Number, at, i - at);
    }

    private static Token Word(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end && (IsWordCharacter(text, i) || Joins(text, at, i, end)))
            i++;
        // "U.S." keeps its last full stop as it keeps its first.
        if (i < end && text[i] == '.' && i - at >= 3 && text[i - 2] == '.')
            i++;
        return new(TokenKind.Word, at, i - at);
    }

    private static bool Joins(string text, int start, int i, int end)
    {
        if (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]))
            return false;
        return text[i] switch
        {
            '-' or '&' or '\u2011' => char.IsLetterOrDigit(text[i - 1]),
            '\'' or '’' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]) && !IsPossessive(text, i, end),
            '.' => IsInitial(text, start, i) && char.IsLetter(text[i + 1]) && (i + 2 >= end || !char.IsLetter(text[i + 2])),
            ',' or ':' => false,
            _ => false,
        };
    }

    private static bool IsInitial(string text, int start, int dot) =>
        char.IsLetter(text[dot - 1]) && (dot - 1 == start || (dot - 2 > start && text[dot - 2] == '.'));

    private static bool IsPossessive(string text, int at, int end) =>
        at + 1 < end && text[at + 1] is 's' or 'S' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]));

    private static Token Mark(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end && text[i] == text[at])
            i++;
        return new(TokenKind.Mark, at, i - at);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsWordCharacter(string text, int at)
    {
        var c = text[at];
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (c >= 0x300 && c < 0x370) || c is '@' or '#' or '_';
    }
}
