using System.Collections.Frozen;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Finds HTML that would take the parser minutes: it is quadratic in the number of elements that are open at once.</summary>
internal static class HtmlLimits
{
    public const int DeepestElement = 1000;

    // Each start tag looks through the open elements; a real page needs some hundred thousand looks.
    private const long MostSteps = 5_000_000;

    // Void elements, and those that the next of their kind closes.
    private static readonly FrozenSet<string> NeverDeep =
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option colgroup"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the HTML becomes too deep, or null.</summary>
    public static int? FindExcess(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (depth, steps) = (0, 0L);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = NameAt(html, isEnd ? at + 2 : at + 1);
            steps += depth;
            if (name.Length > 0 && !NeverDeep.Contains(name))
                depth += Count(open, name, isEnd);
            if (depth > DeepestElement || steps > MostSteps)
                return at;
            if (!isEnd && IsRaw(name, open))
                at = EndOfRaw(html, at, name);
        }
        return null;
    }

    // What stands in a script is no markup; but within a drawing a script is an element like any other.
    private static bool IsRaw(string name, Dictionary<string, int> open) =>
        (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
        && open.GetValueOrDefault("svg") == 0 && open.GetValueOrDefault("math") == 0;

    private static int EndOfRaw(string html, int at, string name)
    {
        var end = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : end - 1;
    }

    private static int Count(Dictionary<string, int> open, string name, bool isEnd)
    {
        var count = open.GetValueOrDefault(name);
        if (isEnd && count == 0)
            return 0;
        open[name] = count + (isEnd ? -1 : 1);
        return isEnd ? -1 : 1;
    }

    private static string NameAt(string html, int start)
    {
        if (start >= html.Length || !char.IsAsciiLetter(html[start]))
            return "";
        var end = start;
        while (end < html.Length && end - start < 40 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
            end++;
        return html[start..end];
    }
}
