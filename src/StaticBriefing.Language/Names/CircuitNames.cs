namespace StaticBriefing.Language.Names;

/// <summary>Courts of appeals of the United States, which go by their circuit in many ways.</summary>
internal static class CircuitNames
{
    private const string Circuit = " Circuit";
    private const string Court = "Court of Appeals";
    private const string Tie = " for the ";
    private const string Columbia = "D.C.";

    private static readonly string[] s_ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh"];

    private static readonly string[] s_endings = ["st", "nd", "rd"];

    /// <summary>"Sixth Circuit", "6th Circuit Court of Appeals", "Court of Appeals for the Sixth Circuit" → "U.S. Court of Appeals for the 6th Circuit"; another name as it is.</summary>
    public static string Of(string name)
    {
        var at = name.IndexOf(Circuit, StringComparison.Ordinal);
        if (at < 0)
            return name;
        var (before, after) = (UnitedStates.Without(name[..at]), UnitedStates.Without(name[(at + Circuit.Length)..].TrimStart()));
        var number = before.StartsWith(Court + Tie, StringComparison.Ordinal) && after.Length == 0 ? before[(Court.Length + Tie.Length)..] : after is "" or Court ? before : "";
        return NumberOf(number) is { } circuit ? $"{UnitedStates.Short}{Court}{Tie}{circuit}{Circuit}" : name;
    }

    private static string? NumberOf(string word)
    {
        if (word is Columbia or "DC" or "District of Columbia")
            return Columbia;
        var number = Array.IndexOf(s_ordinals, word) + 1;
        if (number == 0)
            return IsInDigits(word) ? word : null;
        return number + (number <= s_endings.Length ? s_endings[number - 1] : "th");
    }

    /// <summary>"Sixth", "6th"</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) => IsInDigits(word) || Array.IndexOf(s_ordinals, word.ToString()) >= 0;

    private static bool IsInDigits(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && (word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd") || word.EndsWith("th"));
}
