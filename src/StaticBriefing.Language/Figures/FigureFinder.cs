using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Language.Figures;

/// <summary>Finds numbers with their modifier and unit, and what they count; years, dates, times, ages, spans of time, scores, rates and numbers in names are none.</summary>
/// <param name="dated">The tokens that speak of time.</param>
internal sealed class FigureFinder(ArticleParts parts, NameIndex names, bool[] dated)
{
    private const int LongestModifier = 3;
    private const string Share = "%";

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;
    private readonly CountedFinder _counted = new(parts);

    public EquatableArray<FoundFigure> Find()
    {
        var found = new List<FoundFigure>();
        foreach (var sentence in parts.Sentences)
            ReadSentence(sentence.Tokens, found);
        return found.ToEquatableArray();
    }

    private void ReadSentence(TokenRange sentence, List<FoundFigure> found)
    {
        var tellsOfHarm = TellsOfHarm(sentence);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (ReadAt(i, sentence, tellsOfHarm) is not { } figure)
                continue;
            found.Add(figure.Finding);
            i = figure.End - 1;
        }
    }

    private (FoundFigure Finding, int End)? ReadAt(int at, TokenRange sentence, bool tellsOfHarm)
    {
        if (!IsNumber(at, sentence.End, tellsOfHarm) || dated[at] || names.At(at) is not null || IsPartOfLabel(at, sentence) || IsRate(at, sentence))
            return null;
        var first = IsMoney(at, sentence) ? at - 1 : at;
        var end = AfterMagnitude(at + 1, sentence.End);
        var unit = first < at ? Currency(first) : Unit(ref end, sentence.End);
        var what = unit is null ? _counted.Counted(end, sentence.End)
            : unit == Share ? _counted.Shared(end, sentence.End)
            : first < at ? _counted.Paid(end, sentence.End) : null;
        if ((unit is null && (what is null || IsTooSmall(at, end, what, tellsOfHarm))) || (end < sentence.End && dated[end] && unit is null))
            return null;
        var start = WithModifier(first, sentence.First);
        return (new(_text.Span(new(start, end)), _text.Words(start, end).ToString(), unit, what), end);
    }

    private bool IsNumber(int at, int limit, bool tellsOfHarm) => _text[at].Kind == TokenKind.Number
        || (IsNumberWord(at) && at + 1 < limit && (_text.Is(at + 1, _words.Magnitudes) || (tellsOfHarm && _text[at].Length > 2)));

    private bool IsNumberWord(int at)
    {
        if (!_text.IsWord(at))
            return false;
        var word = _text.Word(at);
        var hyphen = word.IndexOf('-');
        return hyphen < 0 ? _words.Numbers.Contains(word) : _words.Numbers.Contains(word[..hyphen]) && _words.Numbers.Contains(word[(hyphen + 1)..]);
    }

    private bool IsMoney(int at, TokenRange sentence) =>
        at > sentence.First && _text.Touches(at) && _text.IsMark(at - 1) && _words.Currencies.Contains(_text.Word(at - 1));

    /// <summary>"3:30", "9/11", "No. 10", "21-14", "10 a.m.".</summary>
    private bool IsPartOfLabel(int at, TokenRange sentence)
    {
        if (at > sentence.First && _text.Touches(at) && _text.IsMark(at - 1) && _text.First(at - 1) is ':' or '/' or '-' or '–' or '#' or '.' or '’' or '\'')
            return true;
        if (at - 1 > sentence.First && _text.IsMark(at - 1, '.') && _words.NumberedAbbreviations.Contains(_text.Word(at - 2)))
            return true;
        return at + 1 < sentence.End && _text.Touches(at + 1) && _text.IsMark(at + 1) && _text.First(at + 1) is ':' or '/' or '-' or '–';
    }

    private bool IsRate(int at, TokenRange sentence) => at > sentence.First && _text.Is(at - 1, _words.Rates);

    private int AfterMagnitude(int at, int limit)
    {
        while (at < limit && _text.Is(at, _words.Magnitudes))
            at++;
        return at;
    }

    private string? Currency(int mark) => _words.Currencies.TryGet(_text.Word(mark), out var unit) ? unit : null;

    private string? Unit(ref int end, int limit)
    {
        for (var next = Math.Min(limit, end + 2); next > end; next--)
        {
            if (!_words.Units.TryGet(_text.Words(end, next), out var unit))
                continue;
            end = next;
            return unit;
        }
        return null;
    }

    // Of things a handful is seldom a figure; of people that came to harm any number is.
    private bool IsTooSmall(int at, int end, string what, bool tellsOfHarm)
    {
        if (end > at + 1 || (_text[at].Kind == TokenKind.Number && _text[at].Length > 1))
            return false;
        var last = what.AsSpan(what.LastIndexOf(' ') + 1);
        return !tellsOfHarm || !_words.PeopleCounted.Contains(last);
    }

    private bool TellsOfHarm(TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_text.Is(i, _words.Harms))
                return true;
        }
        return false;
    }

    private int WithModifier(int first, int sentenceStart)
    {
        for (var start = Math.Max(sentenceStart, first - LongestModifier); start < first; start++)
        {
            if (_words.FigureModifiers.Contains(_text.Words(start, first)))
                return start;
        }
        return first;
    }
}
