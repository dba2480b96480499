using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Numbers;

/// <summary>Reads numbers written in words: "twenty-five", "two hundred and five", "two thousand".</summary>
internal sealed class CardinalReader(NumberWords words)
{
    // "one million one million …" is not read to the end of a text at each of its words.
    private const int LongestNumber = 12;

    /// <summary>A number below a hundred.</summary>
    public ReadNumber? Small(PieceText text, int at)
    {
        if (words.Ones.Find(text, at) is { } one)
            return new(one.Value, at + 1);
        if (words.Tens.Find(text, at) is not { } ten)
            return null;
        var next = text.IsMark(at + 1, '-') ? at + 2 : at + 1;
        return words.Ones.Find(text, next) is { Value: < 10 } digit ? new(ten.Value + digit.Value, next + 1) : new(ten.Value, at + 1);
    }

    public ReadNumber? Whole(PieceText text, int at)
    {
        if (Small(text, at) is not { } number)
            return null;
        var (sum, group, end) = (0.0, number.Value, number.End);
        while (end - at < LongestNumber && words.Scales.Find(text, end) is { } scale)
        {
            group *= scale.Value;
            end++;
            if (scale.Value > 100)
                (sum, group) = (sum + group, 0);
            if (Small(text, AfterJoiner(text, end)) is { } rest)
                (group, end) = (group + rest.Value, rest.End);
        }
        return new(sum + group, end);
    }

    /// <summary>"million" after digits: "2 million".</summary>
    public ReadNumber Scaled(PieceText text, ReadNumber number) =>
        words.Scales.Find(text, number.End) is { } scale ? new(number.Value * scale.Value, number.End + 1) : number;

    private int AfterJoiner(PieceText text, int at) => words.Joiners.Find(text, at) is null ? at : at + 1;
}
