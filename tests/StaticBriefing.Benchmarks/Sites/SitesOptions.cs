using StaticBriefing.Benchmarks.Generators;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>What one comparison is asked for.</summary>
/// <param name="Sizes">Articles, one comparison each.</param>
/// <param name="Patience">How long to wait at most, before each run, for the machine to be quiet.</param>
/// <param name="Peers">Generators besides ours, by name.</param>
/// <param name="Ours">Our sites, by the names of their folders.</param>
/// <param name="Scenarios">By name.</param>
/// <param name="ColdDisk">Nothing that a run reads is in the system's memory.</param>
/// <param name="Work">Where projects are made; what stands there under the same names is made anew.</param>
internal sealed record SitesOptions(
    IReadOnlyList<int> Sizes,
    int Runs,
    TimeSpan Patience,
    IReadOnlyList<string> Peers,
    IReadOnlyList<string> Ours,
    IReadOnlyList<string> Scenarios,
    ProgramCall Briefing,
    ProgramCall Hugo,
    ProgramCall Zola,
    bool ColdDisk,
    string Work)
{
    public bool Takes(Generator generator) => generator is BriefingGenerator
        ? Ours.Contains(generator.Site, StringComparer.Ordinal)
        : Peers.Contains(generator.Name, StringComparer.OrdinalIgnoreCase);

    public bool Takes(string scenario) => Scenarios.Contains(scenario, StringComparer.Ordinal);
}
