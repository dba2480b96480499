using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Figures;

/// <summary>Finds the words for what a number counts.</summary>
internal sealed class CountedFinder(ArticleParts parts)
{
    private const int LongestWhat = 4;

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;

    /// <summary>Up to the first plural: "undocumented people".</summary>
    public string? Counted(int at, int limit) => Plural(AfterOf(at, limit), limit);

    /// <summary>"voters" in "45 % of the voters", "increase" in "a 2 percent increase".</summary>
    public string? Shared(int at, int limit) => Measured(at, limit) ?? Plural(AfterOf(at, limit), limit);

    /// <summary>"damages" in "$3 million in damages", "makeover" in "a $50 million makeover".</summary>
    public string? Paid(int at, int limit)
    {
        if (Measured(at, limit) is { } measured)
            return measured;
        var after = AfterOf(at, limit, inSum: true);
        return after > at ? Plural(after, limit) : null;
    }

    private string? Measured(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + 3) && _text.IsWord(i) && !_text.IsCapitalised(i); i++)
        {
            if (_text.Is(i, _words.Measured))
                return IsVerb(i, limit) ? null : _text.Words(at, LastMeasured(i, limit) + 1).ToString();
            if (IsSmallWord(i) || _words.IsPast(_text.Word(i)))
                return null;
        }
        return null;
    }

    // "1 percent support the mayor".
    private bool IsVerb(int token, int limit) => token + 1 < limit && (_text.Is(token + 1, _words.Determiners) || _text.IsCapitalised(token + 1));

    /// <summary>"tax bill".</summary>
    private int LastMeasured(int token, int limit)
    {
        limit = Math.Min(limit, token + LongestWhat);
        while (token + 1 < limit && _text.Is(token + 1, _words.Measured))
            token++;
        return token;
    }

    private int AfterOf(int at, int limit, bool inSum = false)
    {
        if (at >= limit || !(_text.Is(at, _words.Partitives) || (inSum && _text.Is(at, _words.SumPrepositions))))
            return at;
        return at + 1 < limit && _text.Is(at + 1, _words.Determiners) ? at + 2 : at + 1;
    }

    private string? Plural(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + LongestWhat); i++)
        {
            if (!_text.IsWord(i) || IsSmallWord(i) || _text.Is(i, _words.TimeUnits) || (i > at && _text.IsCapitalised(i) && !_text.IsCapitalised(i - 1)))
                return null;
            if (IsPlural(i) && (i + 1 >= limit || _text[i + 1].Kind != TokenKind.Possessive))
                return _text.Words(at, i + 1).ToString();
        }
        return null;
    }

    private bool IsSmallWord(int token) => _text.Is(token, _words.FunctionWords) || _text.Is(token, _words.Prepositions);

    private bool IsPlural(int token)
    {
        var word = _text.Word(token);
        return _text.Is(token, _words.IrregularPlurals) || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'));
    }
}
