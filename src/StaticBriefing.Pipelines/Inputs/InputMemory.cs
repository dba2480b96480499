using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>What a scan knows of the files that it has read, for the next one.</summary>
[Packed]
internal sealed partial record InputMemory(EquatableArray<SeenFile> Files)
{
    public static InputMemory Nothing { get; } = new([]);
}
