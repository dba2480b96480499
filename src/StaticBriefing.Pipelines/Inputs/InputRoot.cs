namespace StaticBriefing.Pipelines.Inputs;

/// <summary>A folder that inputs come from, and the name under which its files are known.</summary>
/// <param name="Name">The first part of every path: <c>seeds</c>, <c>input</c>, <c>theme</c>.</param>
/// <param name="Folder">Where it lies on the disk; it need not exist.</param>
public sealed record InputRoot(string Name, string Folder)
{
    /// <summary>The three roots of a project in their usual places.</summary>
    public static IReadOnlyList<InputRoot> OfProject(string folder) =>
    [
        new("input", Path.Combine(folder, "input")),
        new("seeds", Path.Combine(folder, "seeds")),
        new("theme", Path.Combine(folder, "theme")),
    ];
}
