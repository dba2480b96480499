using StaticBriefing.Site.Output;

namespace StaticBriefing.Site.Theming;

/// <summary>A theme's script as it is published: without the comments and the indentation that only its authors need.</summary>
internal static class ScriptFile
{
    private const string Comment = "//";

    /// <summary>Lines stay lines, since the end of one may end a statement.</summary>
    public static FileContent Publish(FileContent script)
    {
        var lines = script.ToText().Split('\n');
        return Array.Exists(lines, MayGoOn) ? script : FileContent.From(string.Concat(lines.Select(line => line.Trim()).Where(IsCode).Select(line => line + "\n")));
    }

    private static bool IsCode(string line) => line.Length > 0 && !line.StartsWith(Comment, StringComparison.Ordinal);

    // Where a text goes on in the next line, what looks like indentation or a comment there is part of it: such a script is published as it is.
    private static bool MayGoOn(string line) =>
        line.TrimEnd().EndsWith('\\')
        || line.Count(character => character == '`') % 2 != 0
        || line.LastIndexOf("${", StringComparison.Ordinal) > line.LastIndexOf('}');
}
