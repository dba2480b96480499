using System.Text;

namespace StaticBriefing.Text.Unicode;

/// <summary>Unicode normalisation that never throws: half a surrogate pair is taken as U+FFFD.</summary>
internal static class WellFormed
{
    public static string Normalize(string text, NormalizationForm form) => Of(text).Normalize(form);

    private static string Of(string text)
    {
        var broken = FirstBrokenSurrogate(text);
        if (broken < 0)
            return text;
        var mended = new StringBuilder(text.Length).Append(text, 0, broken);
        foreach (var rune in text.AsSpan(broken).EnumerateRunes())
            mended.Append(rune.ToString());
        return mended.ToString();
    }

    private static int FirstBrokenSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }
        return -1;
    }
}
