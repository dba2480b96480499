using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>The files that a step has put where the store says.</summary>
[Packed]
internal sealed partial record WrittenFiles(EquatableArray<SiteFile> Files);
