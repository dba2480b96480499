namespace StaticBriefing.Evaluation.Data;

/// <summary>The checkout that this program was built in.</summary>
internal static class Repository
{
    private static readonly Lazy<string> s_root = new(Root);

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([s_root.Value, .. parts]);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StaticBriefing.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
