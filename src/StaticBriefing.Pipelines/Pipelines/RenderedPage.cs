using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A page as bytes; no file when its template failed, which has been said.</summary>
[Packed]
internal sealed partial record RenderedPage(SiteFile? File);
