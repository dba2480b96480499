namespace StaticBriefing.Browser.Tests.Support;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>Its top level; null when the tests were carried elsewhere.</summary>
    public static string? Root { get; } = Find(AppContext.BaseDirectory);

    private static string? Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "StaticBriefing.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
