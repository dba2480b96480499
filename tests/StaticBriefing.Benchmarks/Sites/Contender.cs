using StaticBriefing.Benchmarks.Generators;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>A generator that is installed.</summary>
/// <param name="Version">What it says of itself.</param>
internal sealed record Contender(Generator Generator, ProgramCall Program, string Version)
{
    public ProgramCall Build => Program.With(Generator.Build);

    public ProgramCall Watch => Program.With(Generator.Watch);
}
