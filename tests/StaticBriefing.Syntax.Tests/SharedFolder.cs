namespace StaticBriefing.Syntax.Tests;

/// <summary>A folder of large collections of test data beside the repository; tests that need it are skipped where it is absent.</summary>
internal static class SharedFolder
{
    public static string Require(string file)
    {
        var path = Find(Path.Combine("shared", file));
        Assert.SkipWhen(path is null, $"'shared/{file}' does not stand beside this repository.");
        return path!;
    }

    private static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relative);
            if (File.Exists(path))
                return path;
        }
        return null;
    }
}
