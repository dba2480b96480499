namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>What one run took. NaN where this system does not tell.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Cpu">Seconds of processor, user and system, of the process with its children.</param>
/// <param name="Peak">The most memory held by one process of them, in MB.</param>
/// <param name="Others">Seconds of processor that everybody else on the machine took meanwhile.</param>
internal sealed record RunFigures(double Wall, double Cpu, double Peak, double Others);
