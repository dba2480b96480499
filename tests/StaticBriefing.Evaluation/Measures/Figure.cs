namespace StaticBriefing.Evaluation.Measures;

/// <summary>One number of a measure.</summary>
/// <param name="Name">"exact F1, source".</param>
/// <param name="Value">In percent, or in the unit of the measure.</param>
/// <param name="Goal">What it should reach; null where it only informs.</param>
/// <param name="Key">Its name on the About page; null where it is not shown there.</param>
internal sealed record Figure(string Name, double Value, double? Goal = null, string? Key = null);
