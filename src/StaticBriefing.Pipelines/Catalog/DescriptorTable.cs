using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Catalog;

/// <summary>The findings of one floor.</summary>
/// <param name="Number">The first digit of every id.</param>
/// <param name="All">In ordinal order of ids.</param>
public sealed record DescriptorTable(int Number, string Floor, IReadOnlyList<DiagnosticDescriptor> All);
