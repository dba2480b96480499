namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// What a publisher left behind, for the next one in the same process that has no time to look: as long as both folders are the ones that were
/// left, they are taken to be as they were. Whoever relies on it looks again in a quiet moment, since hands inside the folders do not show.
/// </summary>
/// <param name="Output">The site.</param>
/// <param name="Standby">The one that it replaced.</param>
/// <param name="Seen">The site's files.</param>
/// <param name="Plan">How it replaced that one; null when the two may have other paths.</param>
internal sealed record LeftSite(OutputLook Output, OutputSurvey Standby, Amended<SeenOutput> Seen, OutputPlan? Plan)
{
    public bool StillStands(string output, string? standby) => standby is not null && Output.Survey.IsOf(output) && Standby.IsOf(standby);
}
