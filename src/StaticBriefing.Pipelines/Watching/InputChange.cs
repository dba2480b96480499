using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Watching;

/// <summary>Inputs may have changed.</summary>
/// <param name="Paths">Which; never none.</param>
/// <param name="Look">What there is now.</param>
public sealed record InputChange(EquatableArray<string> Paths, InputLook Look);
