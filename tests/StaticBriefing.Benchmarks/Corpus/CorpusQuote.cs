namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>Words that stand verbatim in the body of their article.</summary>
internal sealed record CorpusQuote(string Words, string Speaker, DateOnly SaidOn);
