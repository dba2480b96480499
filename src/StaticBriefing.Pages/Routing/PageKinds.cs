namespace StaticBriefing.Pages.Routing;

/// <summary>The kinds of pages, and which kind stands at an address.</summary>
public static class PageKinds
{
    /// <summary>The page of data and every file that it lists.</summary>
    public const string Data = "data";

    /// <summary>Of those files the database alone.</summary>
    public const string Database = "database";

    /// <summary>What several articles print.</summary>
    public const string Variants = "variants";

    /// <summary>What has changed since the briefing was last published.</summary>
    public const string Changes = "changes";

    /// <summary>What a linked name shows while a reader points at it.</summary>
    public const string Previews = "previews";

    /// <summary>In the order in which reports name them.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["home", "articles", "quotes", Variants, "timeline", "people", "organisations", "places", "topics", "conflicts", Changes, "sources", "search", "about", "pages", Previews, "feeds", Data, Database];

    /// <summary>Those that a briefing can do without.</summary>
    public static IReadOnlyList<string> Optional { get; } =
        ["quotes", Variants, "timeline", "people", "organisations", "places", "topics", "conflicts", Changes, "sources", "search", "about", Previews, "feeds", Data, Database];

    /// <summary>The kind of the page at a path; "pages" for those of the editors' own and whatever else stands there.</summary>
    public static string Of(ReadOnlySpan<char> path)
    {
        if (path.EndsWith("feed.xml", StringComparison.Ordinal) || path.EndsWith("feed.json", StringComparison.Ordinal))
            return "feeds";
        if (path.SequenceEqual(Routes.Database.Path))
            return Database;
        if (path.SequenceEqual(Routes.Home.Path))
            return "home";
        var folder = path.IndexOf('/');
        if (folder < 0)
            return "pages";
        return IsOfQuotes(path[(folder + 1)..]) ? "quotes" : Named(path[..folder]);
    }

    // "people/ada/quotes/index.html".
    private static bool IsOfQuotes(ReadOnlySpan<char> below) =>
        below.IndexOf('/') is >= 0 and var second && (below[second..] is "/quotes" || below[second..].StartsWith("/quotes/", StringComparison.Ordinal));

    private static string Named(ReadOnlySpan<char> folder)
    {
        foreach (var kind in All)
        {
            if (folder.SequenceEqual(kind))
                return kind;
        }
        return "pages";
    }
}
