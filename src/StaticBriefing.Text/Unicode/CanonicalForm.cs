using System.Collections.Frozen;
using System.Text;

namespace StaticBriefing.Text.Unicode;

/// <summary>Unicode's canonical forms NFD and NFC (Unicode Standard Annex 15) of the Basic Multilingual Plane; other characters and half pairs stay as they are.</summary>
internal static class CanonicalForm
{
    // Endless accents on one letter would take quadratic time to sort.
    private const int MostMarks = 64;

    private const char FirstMark = '\u0300';

    private static readonly FrozenDictionary<(char, char), char> s_compositions = Compositions().ToFrozenDictionary();

    /// <summary>NFD: letters apart from their accents.</summary>
    public static string Decompose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u00BF'))
            return text;
        var form = new StringBuilder(text.Length + 16);
        foreach (var character in text)
            AppendDecomposed(form, character);
        return form.ToString();
    }

    /// <summary>NFC: letters and accents in one character where there is one.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstMark - 1)))
            return text;
        var (form, starter, lastClass) = (new StringBuilder(text.Length), -1, 0);
        foreach (var character in Decompose(text))
        {
            var combiningClass = ClassOf(character);
            var isBlocked = starter < 0 || (starter < form.Length - 1 && lastClass >= combiningClass);
            if (!isBlocked && TryCompose(form[starter], character) is { } composed)
            {
                form[starter] = composed;
                continue;
            }
            if (combiningClass == 0)
                starter = form.Length;
            lastClass = combiningClass;
            form.Append(character);
        }
        return form.ToString();
    }

    private static void AppendDecomposed(StringBuilder form, char character)
    {
        if (Hangul.IsSyllable(character))
        {
            form.Append(Hangul.Decompose(character));
            return;
        }
        var entry = character < '\u00C0' ? -1 : FindThree(UnicodeData.Decompositions, character);
        if (entry < 0 || UnicodeData.Decompositions[entry] != character)
        {
            AppendInOrder(form, character);
            return;
        }
        AppendDecomposed(form, (char)UnicodeData.Decompositions[entry + 1]);
        if (UnicodeData.Decompositions[entry + 2] is var second and not 0)
            AppendDecomposed(form, (char)second);
    }

    /// <summary>Marks of different classes stand in the order of their classes.</summary>
    private static void AppendInOrder(StringBuilder form, char character)
    {
        var combiningClass = ClassOf(character);
        var at = form.Length;
        while (combiningClass > 0 && at > 0 && form.Length - at < MostMarks && ClassOf(form[at - 1]) > combiningClass)
            at--;
        if (at == form.Length)
            form.Append(character);
        else
            form.Insert(at, character);
    }

    private static char? TryCompose(char first, char second)
    {
        if (Hangul.TryCompose(first, second) is { } syllable)
            return syllable;
        return s_compositions.TryGetValue((first, second), out var composed) ? composed : null;
    }

    private static int ClassOf(char character)
    {
        if (character < FirstMark)
            return 0;
        var classes = UnicodeData.CombiningClasses;
        var entry = FindThree(classes, character);
        return entry >= 0 && character <= classes[entry + 1] ? classes[entry + 2] : 0;
    }

    /// <summary>Where the last three begin whose first is not after the character; -1 when all are.</summary>
    private static int FindThree(ReadOnlySpan<ushort> threes, char character)
    {
        var (low, high) = (0, (threes.Length / 3) - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (threes[middle * 3] <= character)
                low = middle;
            else
                high = middle - 1;
        }
        var first = threes[low * 3];
        return first <= character ? low * 3 : -1;
    }

    private static IEnumerable<KeyValuePair<(char, char), char>> Compositions()
    {
        for (var i = 0; i < UnicodeData.Decompositions.Length; i += 3)
        {
            var (composed, first, second) = (UnicodeData.Decompositions[i], UnicodeData.Decompositions[i + 1], UnicodeData.Decompositions[i + 2]);
            if (second != 0 && UnicodeData.NeverComposed.BinarySearch(composed) < 0)
                yield return new(((char)first, (char)second), (char)composed);
        }
    }
}
