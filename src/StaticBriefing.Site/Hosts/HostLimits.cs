namespace StaticBriefing.Site.Hosts;

/// <summary>What a host takes on its free plan; what it does not limit is as large as a number can be.</summary>
internal sealed record HostLimits(int Files, long FileBytes, int Redirects, long SiteBytes)
{
    private const long Mebibyte = 1024 * 1024;
    private const long Gigabyte = 1_000_000_000;

    private static readonly HostLimits CloudflarePages = new(20_000, 25 * Mebibyte, 2_000, long.MaxValue);
    private static readonly HostLimits GithubPages = new(int.MaxValue, 100 * Mebibyte, int.MaxValue, Gigabyte);
    private static readonly HostLimits Unlimited = new(int.MaxValue, long.MaxValue, int.MaxValue, long.MaxValue);

    public static HostLimits Of(Host host) => host switch
    {
        Host.CloudflarePages => CloudflarePages,
        Host.GithubPages => GithubPages,
        _ => Unlimited,
    };
}
