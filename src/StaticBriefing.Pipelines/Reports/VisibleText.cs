using System.Globalization;
using System.Text;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>Text from articles as a terminal may see it: nothing in it can move the cursor, colour the line or turn it around.</summary>
internal static class VisibleText
{
    /// <summary>Controls and bidirectional overrides as <c>\u001B</c>; line ends and tabs stay.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsHidden))
            return text;
        var visible = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (IsHidden(character))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                visible.Append(character);
        }
        return visible.ToString();
    }

    /// <summary>Whether a terminal is not to see a character.</summary>
    public static bool IsHidden(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t'))
        || BidiControls.Reorders(character)
        || BidiControls.IsMark(character)
        || character is '\u2028' or '\u2029' or '\ufeff';
}
