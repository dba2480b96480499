using System.Globalization;
using StaticBriefing.Language.Dates.Grammar;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Numbers;

/// <summary>Reads numbers in digits and words, as the grammar asks for them.</summary>
internal sealed class NumberReader(NumberWords words)
{
    private const int LongestDigits = 15;
    private const double LargestGrouped = 1e12;

    private readonly CardinalReader _cardinals = new(words);

    public ReadNumber? Read(PieceText text, int at, NumberForm form) => form switch
    {
        NumberForm.Digits => Digits(text, at),
        NumberForm.Digits2 => Digits(text, at, 2),
        NumberForm.Digits3 => Digits(text, at, 3),
        NumberForm.Digits4 => Digits(text, at, 4),
        NumberForm.Tens4 => Digits(text, at, 4) is { } tens && tens.Value % 10 == 0 ? tens : null,
        NumberForm.Digits8 => Digits(text, at, 8),
        NumberForm.Integer => Integer(text, at),
        NumberForm.Number => Fraction(text, at) ?? Decimal(text, at) ?? Integer(text, at),
        NumberForm.Ordinal => Ordinal(text, at),
        _ => Year(text, at),
    };

    /// <summary>Adds the words that a number of a form can begin with.</summary>
    public void AddStarts(NumberForm form, GrammarStarts starts)
    {
        starts.AddDigits();
        foreach (var word in FirstWords(form))
            starts.AddWord(word);
    }

    /// <summary>What a number of a form cannot do without.</summary>
    public NeededPieces Needed(NumberForm form) => new(FirstWords(form).ToHashSet(), Digits: true);

    private IEnumerable<int> FirstWords(NumberForm form) => form switch
    {
        NumberForm.Digits or NumberForm.Digits2 or NumberForm.Digits3 or NumberForm.Digits4 or NumberForm.Tens4 or NumberForm.Digits8 => [],
        NumberForm.Ordinal => words.Ones.FirstWords.Concat(words.Tens.FirstWords).Concat(words.Ordinals.FirstWords),
        _ => words.Ones.FirstWords.Concat(words.Tens.FirstWords),
    };

    private static ReadNumber? Digits(PieceText text, int at, int length = 0) =>
        text.IsDigits(at) && text[at].Length <= LongestDigits && (length == 0 || text[at].Length == length)
            ? new(ValueOf(text.Word(at)), at + 1)
            : null;

    private static long ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
            value = (value * 10) + digit - '0';
        return value;
    }

    private ReadNumber? Integer(PieceText text, int at)
    {
        if (Digits(text, at) is not { } number)
            return _cardinals.Whole(text, at);
        while (number.Value < LargestGrouped && IsPointed(text, number.End, ',') && text[number.End + 1].Length == 3)
            number = new((number.Value * 1000) + Digits(text, number.End + 1)!.Value.Value, number.End + 2);
        return IsPointed(text, number.End, '.') ? null : _cardinals.Scaled(text, number);
    }

    private ReadNumber? Decimal(PieceText text, int at) =>
        text.IsDigits(at) && IsPointed(text, at + 1, '.') && text[at].Length + text[at + 2].Length <= LongestDigits
            ? _cardinals.Scaled(text, new(double.Parse($"{text.Word(at)}.{text.Word(at + 2)}", CultureInfo.InvariantCulture), at + 3))
            : null;

    /// <summary>"1/2", "2 1/2".</summary>
    private static ReadNumber? Fraction(PieceText text, int at)
    {
        if (Quotient(text, at) is { } part)
            return part;
        return Digits(text, at) is { } whole && !text.Touches(at + 1) && Quotient(text, at + 1) is { Value: < 1 } rest
            ? new(whole.Value + rest.Value, rest.End)
            : null;
    }

    private static ReadNumber? Quotient(PieceText text, int at) =>
        text.IsMark(at + 1, '/') && text.Touches(at + 1) && Digits(text, at) is { Value: < 10 } over && Digits(text, at + 2) is { Value: > 0 and < 10 } under
            ? new(over.Value / under.Value, at + 3)
            : null;

    private ReadNumber? Ordinal(PieceText text, int at)
    {
        if (Digits(text, at) is { } digits)
            return text.Touches(at + 1) && words.Suffixes.Find(text, at + 1) is not null ? new(digits.Value, at + 2) : null;
        if (words.Ordinals.Find(text, at) is { } ordinal)
            return new(ordinal.Value, at + 1);
        if (words.Tens.Find(text, at) is not { } ten)
            return null;
        var next = text.IsMark(at + 1, '-') ? at + 2 : at + 1;
        return words.Ordinals.Find(text, next) is { Value: < 10 } last ? new(ten.Value + last.Value, next + 1) : null;
    }

    private ReadNumber? Year(PieceText text, int at)
    {
        if (text.IsDigits(at))
            return text[at].Length == 4 && !IsPointed(text, at + 1, ',') && !IsPointed(text, at + 1, '.') ? Digits(text, at) : null;
        if (_cardinals.Small(text, at) is { Value: >= 11 and <= 20 } century && century.End == at + 1 && RestOfCentury(text, century.End) is { } rest)
            return new((century.Value * 100) + rest.Value, rest.End);
        // "seventeen hundred and five"
        if (_cardinals.Small(text, at) is { Value: >= 11 and < 20 } hundreds && text.IsLetters(hundreds.End) && words.Scales.Find(text, hundreds.End) is { Value: 100 })
            return _cardinals.Whole(text, at);
        return _cardinals.Whole(text, at) is { Value: >= 1900 and < 2100 } whole ? whole : null;
    }

    /// <summary>"ninety-four" in "nineteen ninety-four", "oh five" in "nineteen oh five".</summary>
    private ReadNumber? RestOfCentury(PieceText text, int at)
    {
        if (_cardinals.Small(text, at) is { Value: >= 10 } rest)
            return rest;
        var zero = text.IsMark(at, '-') ? at + 1 : at;
        if (words.Zeros.Find(text, zero) is null)
            return null;
        return words.Ones.Find(text, text.IsMark(zero + 1, '-') ? zero + 2 : zero + 1) is { Value: < 10 } digit
            ? new(digit.Value, text.IsMark(zero + 1, '-') ? zero + 3 : zero + 2)
            : null;
    }

    /// <summary>A point or comma and digits, with no space between.</summary>
    private static bool IsPointed(PieceText text, int mark, char point) =>
        text.IsMark(mark, point) && text.Touches(mark) && text.IsDigits(mark + 1) && text.Touches(mark + 1);
}
