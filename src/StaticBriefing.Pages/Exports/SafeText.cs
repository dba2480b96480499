using System.Buffers;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Pages.Exports;

/// <summary>Text as other programs may show it: what turns writing around or is no writing becomes the replacement character, one for one.</summary>
internal static class SafeText
{
    private static readonly SearchValues<char> s_unwanted = CharacterSet.Of(IsUnwanted);

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(s_unwanted) < 0)
            return text;
        var clean = text.ToCharArray();
        foreach (ref var character in clean.AsSpan())
        {
            if (IsUnwanted(character))
                character = '\uFFFD';
        }
        return new string(clean);
    }

    private static bool IsUnwanted(char character) =>
        (char.IsControl(character) && character is not ('\t' or '\n' or '\r')) || BidiControls.Reorders(character);
}
