namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>A generator did not do what it was asked for, so its time says nothing.</summary>
internal sealed class RunFailedException(string message) : Exception(message);
