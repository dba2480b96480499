using StaticBriefing.Benchmarks.Generators;

namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>Writes the corpus as a project of one generator.</summary>
internal static class CorpusCommand
{
    public static int Run(int articles, string folder, Generator generator, TextWriter output)
    {
        generator.Prepare(folder, new NewsCorpus(articles));
        output.WriteLine($"{articles} articles for {generator.Name} are in {folder}");
        return 0;
    }
}
