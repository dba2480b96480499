namespace StaticBriefing.Language.Names;

/// <summary>Departments and ministries, which are named in two ways.</summary>
internal static class OfficeNames
{
    private const int MostWords = 3;

    private static readonly string[] s_offices = ["Department", "Ministry"];

    /// <summary>"Department of Harbours" → "Harbours Department"; null for another name.</summary>
    public static string? Turn(string name)
    {
        foreach (var office in s_offices)
        {
            var begin = $"{office} of ";
            if (name.StartsWith(begin, StringComparison.Ordinal) && IsPlain(name[begin.Length..]))
                return $"{name[begin.Length..]} {office}";
        }
        return null;
    }

    // "of Harbours and Roads of Orvik" cannot be said the other way.
    private static bool IsPlain(string name) => name.Split(' ') is { Length: <= MostWords } words && Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]));
}
