namespace StaticBriefing.Language.Names;

/// <summary>The ways in which names of offices begin with the United States: "U.S. Court of Appeals".</summary>
internal static class UnitedStates
{
    public const string Short = "U.S. ";

    private static readonly string[] s_ways = [Short, "US ", "United States "];

    public static string Without(string name) => Array.Find(s_ways, way => name.StartsWith(way, StringComparison.Ordinal)) is { } way ? name[way.Length..] : name;
}
