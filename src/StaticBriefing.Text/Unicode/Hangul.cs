namespace StaticBriefing.Text.Unicode;

/// <summary>Korean syllables and their letters, reckoned and not looked up (The Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;

    private const int FirstLead = 0x1100;

    private const int FirstVowel = 0x1161;

    private const int BeforeTrail = 0x11A7;

    private const int Leads = 19;

    private const int Vowels = 21;

    private const int Trails = 28;

    public static bool IsSyllable(char character) => character is >= '\uAC00' and <= '\uD7A3';

    public static string Decompose(char syllable)
    {
        var index = syllable - FirstSyllable;
        var lead = (char)(FirstLead + (index / (Vowels * Trails)));
        var vowel = (char)(FirstVowel + (index / Trails % Vowels));
        return index % Trails == 0 ? $"{lead}{vowel}" : $"{lead}{vowel}{(char)(BeforeTrail + (index % Trails))}";
    }

    public static char? TryCompose(char first, char second)
    {
        var (lead, vowel, trail) = (first - FirstLead, second - FirstVowel, second - BeforeTrail);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
            return (char)(FirstSyllable + (((lead * Vowels) + vowel) * Trails));
        var isOpen = IsSyllable(first) && (first - FirstSyllable) % Trails == 0;
        return isOpen && trail is > 0 and < Trails ? (char)(first + trail) : null;
    }
}
