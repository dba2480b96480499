namespace StaticBriefing.Text.Dates;

/// <summary>Sets: "[1667, 1668, 1670..1672]" is one of these, "{1960, 1961-12}" all of them (A.4.4 of the standard).</summary>
internal static partial class EdtfParser
{
    private static EdtfDate? ParseSet(string text, out EdtfProblem? problem)
    {
        if (text[^1] != (text[0] == '[' ? ']' : '}') || text.Contains('/', StringComparison.Ordinal))
            return Refuse(text, EdtfProblemKind.NotADate, EdtfCursor.Forms, out problem);
        var members = new List<EdtfDate>();
        foreach (var member in text[1..^1].Split(',', StringSplitOptions.TrimEntries))
        {
            if (ParseMember(text, member, out problem) is not { } date)
                return null;
            members.Add(date);
        }
        problem = null;
        return Set(text, members);
    }

    /// <summary>A date, or two with ".." between them, one of which may be missing.</summary>
    private static EdtfDate? ParseMember(string text, string member, out EdtfProblem? problem)
    {
        var dots = member.IndexOf("..", StringComparison.Ordinal);
        var date = dots < 0
            ? ParseSingle(member, 0, member.Length, out problem)
            : ParseInterval(OrOpen(member[..dots]) + "/" + OrOpen(member[(dots + 2)..]), OrOpen(member[..dots]).Length, out problem);
        return date ?? Refuse(text, problem!.Kind, problem.Reason, out problem);
    }

    private static string OrOpen(string end) => end.Length == 0 ? ".." : end;

    private static EdtfDate Set(string text, List<EdtfDate> members) => new(text)
    {
        Earliest = members.Min(member => member.Earliest),
        Latest = members.Max(member => member.Latest),
        Precision = members.Min(member => member.Precision),
        IsUnspecified = text[0] == '[' || members.Exists(member => member.IsUnspecified),
        IsUncertain = members.Exists(member => member.IsUncertain),
        IsApproximate = members.Exists(member => member.IsApproximate),
    };
}
