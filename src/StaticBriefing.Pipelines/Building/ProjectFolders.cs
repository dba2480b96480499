using StaticBriefing.Pipelines.Inputs;

namespace StaticBriefing.Pipelines.Building;

/// <summary>Where a project's folders lie on the disk.</summary>
/// <param name="Root">The project itself; paths in messages are relative to it.</param>
public sealed record ProjectFolders(string Root, string Input, string Seeds, string Theme, string Output, string Cache)
{
    /// <summary>The inputs, under the names by which messages know them.</summary>
    public IReadOnlyList<InputRoot> Inputs => [new("input", Input), new("seeds", Seeds), new("theme", Theme)];

    /// <summary>The file that a build holds while it publishes.</summary>
    public string Lock => Path.Combine(Cache, "build.lock");

    /// <summary>The usual places under a root.</summary>
    public static ProjectFolders Under(string root) => new(
        root,
        Path.Combine(root, "input"),
        Path.Combine(root, "seeds"),
        Path.Combine(root, "theme"),
        Path.Combine(root, "output"),
        Path.Combine(root, "cache"));
}
