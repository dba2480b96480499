namespace StaticBriefing.Generators.Tests;

/// <summary>Compares a text with a file under Snapshots, byte for byte; UPDATE_SNAPSHOTS=1 rewrites the file.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"There is no snapshot '{name}'. Run the tests with UPDATE_SNAPSHOTS=1 and read what was written.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var snapshots = Path.Combine(folder.FullName, "tests", "StaticBriefing.Generators.Tests", "Snapshots");
            if (Directory.Exists(snapshots))
                return snapshots;
        }
        throw new DirectoryNotFoundException("The folder of snapshots is not above the test program.");
    }
}
