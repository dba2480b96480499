using System.Text;

namespace StaticBriefing.Cli.Reporting;

/// <summary>Breaks prose into lines.</summary>
internal static class Wrapping
{
    public const int Width = 88;

    /// <summary>Lines of at most <see cref="Width"/> characters, indent included, where no single word is longer.</summary>
    public static IEnumerable<string> Lines(string text, string indent = "")
    {
        var line = new StringBuilder(indent);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear().Append(indent);
            }
            if (line.Length > indent.Length)
                line.Append(' ');
            line.Append(word);
        }
        if (line.Length > indent.Length)
            yield return line.ToString();
    }
}
