using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>A change of some lines of a text, with a few lines around them to know the place again.</summary>
/// <param name="Line">The first line of both, counted from 0.</param>
internal sealed record TextPatch(int Line, EquatableArray<string> Before, EquatableArray<string> After)
{
    private const int LinesAround = 3;

    public static TextPatch Between(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var shortest = Math.Min(old.Length, now.Length);
        var same = Enumerable.Range(0, shortest).TakeWhile(i => old[i] == now[i]).Count();
        var sameAtEnd = Enumerable.Range(1, shortest - same).TakeWhile(i => old[^i] == now[^i]).Count();
        var (start, rest) = (Math.Max(0, same - LinesAround), Math.Max(0, sameAtEnd - LinesAround));
        return new TextPatch(start, old[start..^rest].ToEquatableArray(), now[start..^rest].ToEquatableArray());
    }

    /// <summary>The text without the change; null when the changed lines are no longer there, or there twice.</summary>
    public string? Undo(string text)
    {
        var lines = text.Split('\n');
        if (PlaceIn(lines) is not { } place)
            return null;
        return string.Join('\n', [.. lines[..place], .. Before, .. lines[(place + After.Count)..]]);
    }

    private int? PlaceIn(string[] lines)
    {
        if (IsAt(Line, lines))
            return Line;
        var places = Enumerable.Range(0, lines.Length).Where(line => IsAt(line, lines)).Take(2).ToList();
        return places is [var only] ? only : null;
    }

    private bool IsAt(int line, string[] lines) => line + After.Count <= lines.Length && After.SequenceEqual(lines[line..(line + After.Count)]);
}
