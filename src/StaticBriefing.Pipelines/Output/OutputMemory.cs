using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What this tool knows of the site that it has published.</summary>
/// <param name="Folder">The output folder, whole.</param>
/// <param name="Folders">The folders in it.</param>
/// <param name="Standby">The folders of the site that waits to become the next one.</param>
[Packed]
internal sealed partial record OutputMemory(string Folder, EquatableArray<SeenOutput> Files, EquatableArray<SeenFolder> Folders, EquatableArray<SeenFolder> Standby)
{
    public static OutputMemory Nothing { get; } = new("", [], [], []);
}
