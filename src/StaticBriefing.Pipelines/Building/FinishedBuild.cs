using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Building;

/// <summary>All that a build has to tell, without what it made: when nothing has changed, it is told again and no step runs.</summary>
[Packed]
internal sealed partial record FinishedBuild(
    EquatableArray<SiteFile> Files,
    EquatableArray<Diagnostic> Diagnostics,
    BriefingSummary Summary,
    EquatableArray<SettingValue> Settings,
    EquatableArray<ArticleVerification> Articles);
