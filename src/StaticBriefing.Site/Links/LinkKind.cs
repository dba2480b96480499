namespace StaticBriefing.Site.Links;

/// <summary>What a browser does with an address.</summary>
internal enum LinkKind
{
    /// <summary>Nothing, until a reader follows it.</summary>
    Followed,

    /// <summary>It is asked for with the page: style sheets, scripts, images.</summary>
    Loaded,
}
