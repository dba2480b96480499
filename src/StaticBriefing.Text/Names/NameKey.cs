using System.Text;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Text.Names;

/// <summary>What is left of a name when it is compared: two names with one key are written differently and mean the same.</summary>
public static class NameKey
{
    /// <summary>Case and accents folded, whitespace collapsed, apostrophes and dashes made plain, a leading "the" and a final 's dropped.</summary>
    public static string Of(string name)
    {
        var key = Collapse(AccentFolding.FoldCase(name));
        while (Shorten(key) is { } shorter)
            key = shorter;
        return key;
    }

    private static string? Shorten(string key)
    {
        if (key.StartsWith("the ", StringComparison.Ordinal))
            return key[4..];
        if (key.Length > 2 && key.EndsWith("'s", StringComparison.Ordinal))
            return key[..^2].TrimEnd();
        return key.Length > 2 && key.EndsWith("s'", StringComparison.Ordinal) ? key[..^1] : null;
    }

    private static string Collapse(string name)
    {
        var collapsed = new StringBuilder(name.Length);
        var gap = false;
        foreach (var character in name)
        {
            if (char.IsWhiteSpace(character))
            {
                gap = true;
                continue;
            }
            if (gap && collapsed.Length > 0)
                collapsed.Append(' ');
            gap = false;
            collapsed.Append(Plain(character));
        }
        return collapsed.ToString();
    }

    private static char Plain(char character) => character switch
    {
        '’' or '‘' or 'ʼ' or '＇' => '\'',
        '‐' or '‑' or '‒' or '–' => '-',
        _ => character,
    };
}
