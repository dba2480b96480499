using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Hosting;

/// <summary>A path of <c>_headers</c> or <c>_redirects</c>: <c>:name</c> stands for one part, one <c>*</c> for any rest, within a part or across.</summary>
public sealed record PathPattern
{
    private PathPattern(string text) => Text = text;

    public string Text { get; }

    /// <summary>A pattern, or null and the reason why it is none.</summary>
    public static PathPattern? TryParse(string text, out string fault)
    {
        fault = text switch
        {
            _ when !text.StartsWith('/') => $"'{text}' does not begin with '/'",
            _ when text.Count(character => character == '*') > 1 => $"'{text}' has more than one '*'",
            _ => "",
        };
        return fault.Length == 0 ? new PathPattern(text) : null;
    }

    /// <summary>What <c>:name</c> and <c>:splat</c> stand for in a path that matches; null when it does not match.</summary>
    public EquatableArray<KeyValuePair<string, string>>? Match(string path)
    {
        var star = Text.IndexOf('*', StringComparison.Ordinal);
        var captures = new List<KeyValuePair<string, string>>();
        if (star < 0)
            return MatchParts(Text, TrimSlash(path, Text), captures) ? captures.ToEquatableArray() : null;
        return MatchSplat(Text[..star], Text[(star + 1)..], path, captures) ? captures.ToEquatableArray() : null;
    }

    // '/blog/*' also means '/blog', and '/blog' also means '/blog/', as on the hosts.
    private static string TrimSlash(string path, string pattern) =>
        path.Length > 1 && path.EndsWith('/') && !pattern.EndsWith('/') ? path[..^1] : path;

    private static bool MatchSplat(string before, string after, string path, List<KeyValuePair<string, string>> captures)
    {
        var slashes = before.Count(character => character == '/');
        var start = IndexAfterSlashes(path, slashes);
        if (start < 0)
            return after.Length == 0 && before.EndsWith('/') && !path.EndsWith('/') && MatchSplat(before, after, path + "/", captures);
        var tail = before[(before.LastIndexOf('/') + 1)..];
        var rest = path[start..];
        if (!MatchParts(before[..^tail.Length], path[..start], captures))
            return false;
        if (rest.Length < tail.Length + after.Length
            || !rest.StartsWith(tail, StringComparison.Ordinal) || !rest.EndsWith(after, StringComparison.Ordinal))
            return false;
        captures.Add(new("splat", rest[tail.Length..^after.Length]));
        return true;
    }

    private static int IndexAfterSlashes(string path, int slashes)
    {
        var index = 0;
        for (; slashes > 0 && index >= 0; slashes--)
            index = path.IndexOf('/', index) is >= 0 and var slash ? slash + 1 : -1;
        return index;
    }

    private static bool MatchParts(string pattern, string path, List<KeyValuePair<string, string>> captures)
    {
        var wanted = pattern.Split('/');
        var given = path.Split('/');
        if (wanted.Length != given.Length)
            return false;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i].Length > 1 && wanted[i][0] == ':' && given[i].Length > 0)
                captures.Add(new(wanted[i][1..], given[i]));
            else if (wanted[i] != given[i])
                return false;
        }
        return true;
    }
}
