using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What this tool knows of each folder that it publishes into: the output, and the preview's own where there are drafts.</summary>
[Packed]
internal sealed partial record OutputMemories(EquatableArray<OutputMemory> Folders);
