namespace StaticBriefing.Specs.Tests;

/// <summary>Where this repository lies: the first folder above the tests that holds its solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "StaticBriefing.sln")))
                return at.FullName;
        }
        throw new InvalidOperationException($"No folder above {folder} holds StaticBriefing.sln.");
    }
}
