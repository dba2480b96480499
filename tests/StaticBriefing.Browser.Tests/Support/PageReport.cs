namespace StaticBriefing.Browser.Tests.Support;

/// <summary>What the browser found on one page, all of it in one visit.</summary>
internal sealed record PageReport
{
    public string Address { get; init; } = "";

    public required string Title { get; init; }

    /// <summary>How many h1 the page has.</summary>
    public required int Headlines { get; init; }

    /// <summary>How many main elements it has.</summary>
    public required int Mains { get; init; }

    public required string[] Anchors { get; init; }

    /// <summary>Whole addresses, as the browser completes them.</summary>
    public required string[] Links { get; init; }

    /// <summary>What the Content-Security-Policy has stopped.</summary>
    public required string[] BrokenPolicy { get; init; }

    /// <summary>By width of the window: what sticks out of it. What lies in a box that scrolls by itself does not.</summary>
    public IReadOnlyDictionary<int, string[]> TooWide { get; init; } = new Dictionary<int, string[]>();
}
