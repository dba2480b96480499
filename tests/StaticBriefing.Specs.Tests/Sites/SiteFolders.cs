namespace StaticBriefing.Specs.Tests.Sites;

/// <summary>The whole sites that lie in this repository: those under tests/sites/, and the demo at its root.</summary>
internal static class SiteFolders
{
    public const string Demo = "the demo";

    public static IEnumerable<string> Valid => ["small", "two-outlets", Demo];

    public static IEnumerable<string> Invalid => Directory.EnumerateDirectories(Repository.PathOf("tests", "sites", "invalid"))
        .Select(folder => $"invalid/{Path.GetFileName(folder)}")
        .Order(StringComparer.Ordinal);

    public static string PathOf(string site) => site == Demo ? Repository.Root : Repository.PathOf("tests", "sites", site);
}
