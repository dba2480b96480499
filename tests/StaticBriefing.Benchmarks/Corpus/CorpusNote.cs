using StaticBriefing.Text.Names;

namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>What the editors wrote of a person.</summary>
internal sealed record CorpusNote(string Name, string Words)
{
    public string Address => Slug.From(Name);
}
