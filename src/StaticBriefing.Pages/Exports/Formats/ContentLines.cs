using System.Text;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes the lines of an iCalendar file (RFC 5545, 3.1): folded at 75 octets, never within a character, ended by CR LF.</summary>
internal sealed class ContentLines
{
    private const int LineOctets = 75;
    private const string LineEnd = "\r\n";

    private readonly StringBuilder _text = new();

    /// <summary>A line as it is.</summary>
    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _text.Append(LineEnd).Append(' ');
                octets = 1;
            }
            _text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        _text.Append(LineEnd);
    }

    /// <summary>A line whose value is a text (3.3.11); none when it is empty.</summary>
    public void AddText(string name, string value)
    {
        if (value.Length > 0)
            Add(name, Escape(value));
    }

    public override string ToString() => _text.ToString();

    public static string Escape(string text) => SafeText.Of(text.ReplaceLineEndings("\n"))
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
