namespace StaticBriefing.Language.Names;

/// <summary>Slips of the pen in names: a letter too many, another letter, or two letters in the wrong order.</summary>
internal static class Slips
{
    private const int Short = 4;

    /// <summary>Whether two words, without case and accents, may be one name. Short ones may not: a letter makes another name of them.</summary>
    public static bool AreOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (least, most) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        if (least < Short || most == Short || most > least + 1 || one[0] != other[0] || IsPlural(one, other) || IsPlural(other, one))
            return false;
        var (begin, end) = (one.CommonPrefixLength(other), 0);
        while (end < least - begin && one[^(end + 1)] == other[^(end + 1)])
            end++;
        return most - begin - end == 1 || IsTurned(one[begin..^end], other[begin..^end]);
    }

    private static bool IsTurned(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0];

    // "the Quills" are a family.
    private static bool IsPlural(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => other.Length == one.Length + 1 && other[^1] == 's' && other.StartsWith(one, StringComparison.Ordinal);
}
