namespace StaticBriefing.Pipelines.Reading;

/// <summary>What is wrong with one row.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="IsLeftOut">True when nothing went out for it.</param>
public sealed record RowProblem(long Line, string Message, bool IsLeftOut);
