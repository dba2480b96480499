using System.CommandLine;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Catalog;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Cli.Settings;

/// <summary>Settings from <c>-s key=value</c> and <c>--base-url</c>.</summary>
internal static class SettingFlags
{
    /// <summary>In the order given; the flag of its own comes last and wins.</summary>
    public static IEnumerable<SettingOverride> Read(GlobalOptions options, ParseResult parsed)
    {
        foreach (var pair in parsed.GetValue(options.Set) ?? [])
            yield return ReadPair(pair);
        if (parsed.GetValue(options.BaseUrl) is { } url)
            yield return Checked(new SettingOverride("site.url", url, "--base-url"));
    }

    /// <summary>The same setting. Throws <see cref="UsageException"/> when its value is none that the setting takes.</summary>
    public static SettingOverride Checked(SettingOverride setting)
    {
        var key = KeyCatalog.Settings.First(known => known.Name == setting.Key);
        if (key.Words.Count > 0 && !key.Words.Contains(setting.Value, StringComparer.Ordinal))
            throw new UsageException($"'{setting.Key}' cannot be '{setting.Value}' ({setting.Origin}). Choose one of {string.Join(", ", key.Words)}.");
        if (setting.Key == "site.url" && !IsWebAddress(setting.Value))
            throw new UsageException($"'{setting.Value}' ({setting.Origin}) is not a web address. Write it whole, such as https://example.org/briefing/.");
        return setting;
    }

    private static SettingOverride ReadPair(string pair)
    {
        var at = pair.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0)
            throw new UsageException($"-s wants key=value, not '{pair}'. For example: -s site.title=\"The prison offer\"");
        var key = pair[..at];
        if (!KeyCatalog.Settings.Any(known => known.Name == key))
            throw new UsageException($"There is no setting '{key}'.{Hint(key)}");
        return Checked(new SettingOverride(key, pair[(at + 1)..], "-s"));
    }

    private static string Hint(string key)
    {
        var names = KeyCatalog.Settings.Select(known => known.Name).ToList();
        return NearestName.Find(key, names) is { } nearest
            ? $" Did you mean '{nearest}'?"
            : $" The settings are {string.Join(", ", names)}.";
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
