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

    /// <summary>A speaker's quotations, and every other page of quotations.</summary>
    public const string Quotes = "quotes";

    /// <summary>Of those the ones by date, by speaker and by subject: what is left is each speaker's own.</summary>
    public const string QuoteIndex = "quote-index";

    /// <summary>Every feed.</summary>
    public const string Feeds = "feeds";

    /// <summary>Of those the ones of a single topic or speaker.</summary>
    public const string NameFeeds = "name-feeds";

    /// <summary>Those of the articles, and their lists.</summary>
    public const string Articles = "articles";

    /// <summary>The page of sources, and those of the outlets.</summary>
    public const string Sources = "sources";

    private static readonly string[] s_all =
    [
        "home", Articles, Quotes, QuoteIndex, Variants, "timeline", "people", "organisations", "places", "topics", "conflicts", Changes, Sources, "search", "about", "pages",
        Previews, Feeds, NameFeeds, Data, Database,
    ];

    /// <summary>In the order in which reports name them.</summary>
    public static IReadOnlyList<string> All => s_all;

    /// <summary>Those that a briefing can do without.</summary>
    public static IReadOnlyList<string> Optional { get; } = [.. All.Except(["home", Articles, "pages"])];

    /// <summary>Whoever does without one of these does without its part, too.</summary>
    public static IEnumerable<string> WithParts(string kind) => kind switch
    {
        Quotes => [kind, QuoteIndex],
        Feeds => [kind, NameFeeds],
        Data => [kind, Database],
        _ => [kind],
    };

    /// <summary>The kind of the page at a path; "pages" for those of the editors' own and whatever else stands there.</summary>
    public static string Of(ReadOnlySpan<char> path)
    {
        if (path.SequenceEqual(Routes.Database.Path))
            return Database;
        if (path.SequenceEqual(Routes.Home.Path))
            return "home";
        var folder = Math.Max(0, path.IndexOf('/'));
        var below = BelowName(path[folder..]);
        if (path.EndsWith("feed.xml", StringComparison.Ordinal) || path.EndsWith("feed.json", StringComparison.Ordinal))
            return below.IsEmpty ? Feeds : NameFeeds;
        if (folder == 0)
            return "pages";
        var kind = Named(path[..folder]);
        if (IsIn(below, "/quotes"))
            return kind == "topics" || IsIn(below, "/quotes/about") ? QuoteIndex : Quotes;
        return kind == Quotes ? QuoteIndex : kind;
    }

    // "/quotes/index.html" of "/ada/quotes/index.html", nothing of "/index.html".
    private static ReadOnlySpan<char> BelowName(ReadOnlySpan<char> path) => path.IsEmpty || path[1..].IndexOf('/') is not (>= 0 and var name) ? [] : path[(name + 1)..];

    private static bool IsIn(ReadOnlySpan<char> path, ReadOnlySpan<char> folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');

    private static string Named(ReadOnlySpan<char> folder)
    {
        foreach (var kind in s_all)
        {
            if (folder.SequenceEqual(kind))
                return kind;
        }
        return "pages";
    }
}
