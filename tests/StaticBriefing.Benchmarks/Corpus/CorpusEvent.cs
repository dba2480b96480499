namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>What an article says happened on a day.</summary>
internal sealed record CorpusEvent(DateOnly Date, string Label);
