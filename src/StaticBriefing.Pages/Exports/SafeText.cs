using System.Buffers;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Pages.Exports;

/// <summary>Text as other programs may show it: what turns writing around or is no writing becomes the replacement character, one for one.</summary>
internal static class SafeText
{
    private const int Ascii = 128;

    private static readonly SearchValues<char> s_controls = SearchValues.Create([.. Enumerable.Range(0, Ascii).Select(code => (char)code).Where(IsUnwanted)]);

    public static string Of(string text)
    {
        if (!MayHoldUnwanted(text))
            return text;
        var clean = text.ToCharArray();
        foreach (ref var character in clean.AsSpan())
        {
            if (IsUnwanted(character))
                character = '\uFFFD';
        }
        return new string(clean);
    }

    // Looked for in ranges: one set of them all takes each typographic quotation mark for a candidate.
    private static bool MayHoldUnwanted(ReadOnlySpan<char> text) =>
        text.ContainsAny(s_controls) || text.ContainsAnyInRange('\u007F', '\u009F') || text.ContainsAnyInRange('\u202A', '\u2069');

    private static bool IsUnwanted(char character) =>
        (char.IsControl(character) && character is not ('\t' or '\n' or '\r')) || BidiControls.Reorders(character);
}
