using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What this tool knows of the files that it has published.</summary>
/// <param name="Folder">The output folder, whole.</param>
[Packed]
internal sealed partial record OutputMemory(string Folder, EquatableArray<SeenOutput> Files)
{
    public static OutputMemory Nothing { get; } = new("", []);
}
