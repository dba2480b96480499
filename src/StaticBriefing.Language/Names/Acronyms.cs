using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Names;

/// <summary>The acronyms that a name of several words may have.</summary>
internal static class Acronyms
{
    private const int Longest = 10;

    /// <summary>"Department of Harbour Safety" → DHS, DOHS; "Trans-Orvik Partnership" → TP, TOP.</summary>
    public static IEnumerable<string> Of(ArticleText text, TokenRange name)
    {
        var (capitals, all, parts) = ("", "", "");
        for (var i = name.First; i < name.End; i++)
        {
            if (!text.IsWord(i))
                continue;
            var isCapital = text.IsCapitalised(i);
            capitals += isCapital ? text.First(i) : "";
            all += text.Is(i, "the") ? "" : char.ToUpperInvariant(text.First(i));
            parts += isCapital ? CapitalsOf(text.Word(i)) : "";
        }
        return new[] { capitals, all, parts }.Where(letters => letters.Length is >= 2 and <= Longest).Distinct(StringComparer.Ordinal);
    }

    /// <summary>"Union of Harbour Pilots (UHP)": what stands in brackets after a name and is made of its letters; null for anything else.</summary>
    public static string? DefinedAfter(ArticleText text, TokenRange name)
    {
        var open = name.End;
        if (open + 2 >= text.Count || !text.IsMark(open, '(') || !text.IsMark(open + 2, ')'))
            return null;
        var letters = text.Word(open + 1).ToString().Replace(".", "", StringComparison.Ordinal);
        return letters.Length is >= 2 and <= Longest && letters.All(char.IsUpper) && letters[0] == text.First(name.First) && IsMadeOf(letters, text.Words(name.First, name.End)) ? letters : null;
    }

    /// <summary>"Trans-Orvik" → "TO": small words tied to a capitalised one count by the letters that are capitals.</summary>
    private static string CapitalsOf(ReadOnlySpan<char> word)
    {
        var capitals = word[..1].ToString();
        for (var i = 1; i < word.Length; i++)
            capitals += word[i - 1] == '-' && char.IsUpper(word[i]) ? word[i] : "";
        return capitals;
    }

    // Each letter begins a word, in whatever order.
    private static bool IsMadeOf(string letters, ReadOnlySpan<char> name)
    {
        var left = letters;
        for (var i = 0; i < name.Length; i++)
        {
            if ((i == 0 || !char.IsLetter(name[i - 1])) && left.IndexOf(char.ToUpperInvariant(name[i]), StringComparison.Ordinal) is >= 0 and var at)
                left = left.Remove(at, 1);
        }
        return left.Length == 0;
    }
}
