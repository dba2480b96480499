namespace StaticBriefing.Language.Names;

/// <summary>Ordinal numbers in digits: "3rd", "11th".</summary>
internal static class OrdinalDigits
{
    public static bool Are(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && (word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd") || word.EndsWith("th"));
}
