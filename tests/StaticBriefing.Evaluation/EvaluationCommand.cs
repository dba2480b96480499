using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Measures;
using StaticBriefing.Evaluation.Reporting;

namespace StaticBriefing.Evaluation;

/// <summary>Scores what is read from raw text against annotated collections, by the criteria that others publish.</summary>
internal static class EvaluationCommand
{
    private const string Usage = """
        dotnet run -c Release --project tests/StaticBriefing.Evaluation -- [MEASURE…] [flags]

          --data DIR        the collections (shared/data beside the repository)
          --split PART      all, train (four fifths), held-out (one fifth, by a hash of the document's id)
          --prove           compare every score with the Python scorers of the data's publisher, and the records of the training with the documents
          --write           write the figures that the About page shows
          --check           exit code 1 when they are not those measured now

        """;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (!EvaluationOptions.TryParse(arguments, out var options, out var problem))
        {
            error.WriteLine($"{problem}\n\n{Usage}  Measures: {string.Join(", ", MeasureList.All.Select(measure => measure.Name))}");
            return 2;
        }
        if (options.Folder is not { } folder)
        {
            output.WriteLine("skipped: the collections (shared/data) do not stand beside this repository; name them with --data DIR");
            return 0;
        }
        return Run(options, folder, output);
    }

    private static int Run(EvaluationOptions options, DataFolder folder, TextWriter output)
    {
        var measured = options.Measures.Select(measure => measure.Run(folder)).ToList();
        ScoreTable.Write(measured, options.Split, output);
        var holds = !options.Prove || (TrainingProof.Holds(folder, output) & measured.Select(one => ScorerProof.Holds(one, folder, output)).ToList().TrueForAll(proved => proved));
        if (options.Write)
            QualityFile.Write(measured);
        if (options.Check)
            holds &= QualityFile.IsCurrent(measured, output);
        return holds ? 0 : 1;
    }
}
