namespace StaticBriefing.Text.Names;

/// <summary>The names of several who speak together, as one speaker: "Ada Quill and Bob Holm".</summary>
public static class SeveralNames
{
    private const string And = " and ";
    private const string Comma = ", ";
    private const int MostWords = 5;

    // "Department of Health and Human Services" is nobody's name; "Ada van der Holm" is.
    private static readonly string[] s_ties = ["of", "for", "the", "in", "on", "at", "to"];

    /// <summary>"Ada Quill, Bob Holm and Cy Brand"</summary>
    /// <param name="names">Two or more.</param>
    public static string Join(IReadOnlyList<string> names) => string.Join(Comma, names.SkipLast(1)) + And + names[^1];

    /// <summary>Whether a speaker is written so: names with capitals, the last after "and".</summary>
    public static bool AreIn(string speaker)
    {
        var and = speaker.LastIndexOf(And, StringComparison.Ordinal);
        return and > 0 && speaker[..and].Split(Comma).Append(speaker[(and + And.Length)..]).All(IsName);
    }

    private static bool IsName(string name) =>
        name.Split(' ') is { Length: <= MostWords } words && IsLarge(words[0]) && IsLarge(words[^1]) && !Array.Exists(words, word => s_ties.Contains(word));

    private static bool IsLarge(string word) => word.Length > 0 && char.IsUpper(word[0]);
}
