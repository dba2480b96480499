namespace StaticBriefing.Syntax.SavedPages;

/// <summary>Takes the site's name off a page's title.</summary>
internal static class PageTitle
{
    // Fewer words before the mark are no headline.
    private const int FewestWords = 3;

    private static readonly string[] _marks = [" | ", " - ", " – ", " — ", " · ", " » ", " :: "];

    /// <summary>"Harbour opens | The Harbour Post" → "Harbour opens".</summary>
    /// <param name="outlet">Null when not known; then only what stands behind a bar is taken for a name.</param>
    public static string WithoutOutlet(string title, string? outlet)
    {
        foreach (var mark in _marks)
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && IsName(title[(at + mark.Length)..], mark, outlet) && title[..at].Split(' ').Length >= FewestWords)
                return title[..at].TrimEnd();
        }
        return title;
    }

    private static bool IsName(string words, string mark, string? outlet) => outlet is null
        ? mark == " | "
        : outlet.StartsWith(words, StringComparison.OrdinalIgnoreCase) || words.StartsWith(outlet, StringComparison.OrdinalIgnoreCase);
}
