namespace StaticBriefing.Site.Hosts;

/// <summary>A place that publishes static sites and has rules of its own.</summary>
public enum Host
{
    Netlify,
    CloudflarePages,
    GithubPages,
}
