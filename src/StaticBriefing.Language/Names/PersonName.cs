using StaticBriefing.Text.Names;

namespace StaticBriefing.Language.Names;

/// <summary>A person's name in its parts, without case and accents: "Zoë F. Brand Jr." is given "zoe", middle "f", surname "brand", suffix "jr".</summary>
/// <param name="Given">Empty when the name is one word.</param>
/// <param name="Middle">What stands between given name and surname.</param>
public sealed record PersonName(string Given, string Middle, string Surname, string Suffix)
{
    // What is longer is a line of capitals rather than a name.
    private const int MostWords = 8;

    public bool IsFull => Given.Length > 0;

    /// <summary>A name of one word is a surname; null when there are no words, or too many.</summary>
    public static PersonName? From(string name)
    {
        var words = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(IsPart).ToArray();
        if (words.Length is 0 or > MostWords)
            return null;
        var suffix = words.Length > 2 && words[^1] is "jr" or "sr" or "ii" or "iii" or "iv" ? words[^1] : "";
        var end = words.Length - (suffix.Length > 0 ? 2 : 1);
        return new(end == 0 ? "" : words[0], end < 2 ? "" : string.Join(' ', words[1..end]), words[end], suffix);
    }

    /// <summary>"J.," → "j"</summary>
    private static string Bare(string word) => word.Replace(".", "", StringComparison.Ordinal).TrimEnd(',');

    // "John “Jack” Brand": how friends call him is no part of it.
    private static bool IsPart(string word) => word.Length > 0 && word[0] is not ('"' or '“' or '\'' or '(');
}
