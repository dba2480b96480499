namespace StaticBriefing.Specs.Tests.Specs;

/// <summary>What one file of the site must hold.</summary>
/// <param name="Has">Words that occur, in this order; in the file as it is written or in the text that a reader sees.</param>
/// <param name="Not">Words that occur in neither.</param>
/// <param name="Exact">The whole file; null when only parts of it matter.</param>
internal sealed record ExpectedOutput(string Path, IReadOnlyList<string> Has, IReadOnlyList<string> Not, string? Exact);
