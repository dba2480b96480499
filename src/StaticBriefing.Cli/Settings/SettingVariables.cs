using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Catalog;

namespace StaticBriefing.Cli.Settings;

/// <summary>Settings from <c>BRIEFING_*</c> variables: <c>BRIEFING_SITE_TITLE</c> is <c>site.title</c>, <c>BRIEFING_BASE_URL</c> is <c>site.url</c>.</summary>
internal static class SettingVariables
{
    private const string Prefix = "BRIEFING_";
    private const string BaseUrl = "BRIEFING_BASE_URL";

    /// <summary>In the order of the reference; BRIEFING_BASE_URL comes last and wins.</summary>
    public static IEnumerable<SettingOverride> Read(CommandEnvironment environment)
    {
        foreach (var key in KeyCatalog.Settings)
        {
            if (environment.Variable(NameOf(key.Name)) is { } value)
                yield return SettingFlags.Checked(new SettingOverride(key.Name, value, NameOf(key.Name)));
        }
        if (environment.Variable(BaseUrl) is { } url)
            yield return SettingFlags.Checked(new SettingOverride("site.url", url, BaseUrl));
    }

    /// <summary>Variables that look like settings and are none.</summary>
    public static IEnumerable<string> Strays(CommandEnvironment environment)
    {
        var known = Names.ToHashSet(StringComparer.Ordinal);
        return environment.Variables.Keys
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && !known.Contains(name))
            .Order(StringComparer.Ordinal);
    }

    public static IEnumerable<string> Names => KeyCatalog.Settings.Select(key => NameOf(key.Name)).Append(BaseUrl);

    // site.title → BRIEFING_SITE_TITLE
    private static string NameOf(string key) => Prefix + key.Replace('.', '_').ToUpperInvariant();
}
