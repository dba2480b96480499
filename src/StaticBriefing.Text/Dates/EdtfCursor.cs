using System.Globalization;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Dates;

/// <summary>Walks over one date within a text and keeps the first problem met.</summary>
internal sealed class EdtfCursor(string text, int start, int end)
{
    private readonly TextSpan _whole = TextSpan.FromBounds(start, end);

    public const string Forms = "it is not a date such as 2025, 2025-02, 2025-02-03, 2025-02-03T14:00Z or 2025-02-01/2025-02-03";

    public EdtfProblem? Problem { get; private set; }

    public int Position { get; private set; } = start;

    public bool AtEnd => Position == end;

    public char Current => AtEnd ? '\0' : text[Position];

    public string Rest => text[Position..end];

    /// <summary>Steps over a character when it stands here.</summary>
    public bool Take(char character)
    {
        if (Current != character || AtEnd)
            return false;
        Position++;
        return true;
    }

    /// <summary>Steps over digits and X, as many as there are.</summary>
    public string TakeDigits()
    {
        var from = Position;
        while (!AtEnd && (char.IsAsciiDigit(Current) || Current == 'X'))
            Position++;
        return text[from..Position];
    }

    /// <summary>Steps over exactly two digits.</summary>
    public bool TryTakeTwo(out int value)
    {
        var from = Position;
        var digits = TakeDigits();
        value = digits.Length == 2 && !digits.Contains('X', StringComparison.Ordinal) ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        return digits.Length switch
        {
            1 => FailFrom(from, EdtfProblemKind.TwoDigitsNeeded, $"'{digits}' must have two digits, '0{digits}'"),
            2 when digits.Contains('X', StringComparison.Ordinal) => FailForm(),
            2 => true,
            _ => FailForm(),
        };
    }

    public bool FailFrom(int from, EdtfProblemKind kind, string reason)
    {
        Problem ??= new EdtfProblem(kind, TextSpan.FromBounds(from, Math.Max(from, Position)), reason);
        return false;
    }

    public bool FailForm() => FailWhole(EdtfProblemKind.NotADate, Forms);

    public bool FailWhole(EdtfProblemKind kind, string reason)
    {
        Problem ??= new EdtfProblem(kind, _whole, reason);
        return false;
    }
}
