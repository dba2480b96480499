namespace StaticBriefing.Pipelines.Hosting;

/// <summary>One line of <c>_redirects</c>.</summary>
/// <param name="To">A path or an http(s) address, with <c>:name</c> and <c>:splat</c> where parts of the old path go.</param>
/// <param name="Status">301, 302, 303, 307, 308; or 200 and 404 to answer with the content of <paramref name="To"/>.</param>
/// <param name="Forced">True when the rule also holds where a file exists (<c>!</c>).</param>
public sealed record RedirectRule(PathPattern From, string To, int Status, bool Forced)
{
    /// <summary>Where a path leads, or null when the rule is not about it.</summary>
    public string? TargetOf(string path)
    {
        if (From.Match(path) is not { } captures)
            return null;
        var target = To;
        // Longer names first, so that ':year' does not eat the beginning of ':yearly'.
        foreach (var (name, value) in captures.OrderByDescending(capture => capture.Key.Length))
            target = target.Replace(":" + name, value, StringComparison.Ordinal);
        return target;
    }
}
