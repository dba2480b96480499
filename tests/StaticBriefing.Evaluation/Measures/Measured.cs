using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>A measure with the counts of each document of its collection.</summary>
internal sealed record Measured(Measure Measure, IReadOnlyList<DocumentCounts> Documents)
{
    public int Count(SplitPart part) => Documents.Count(document => DocumentSplit.Has(part, document.Id));

    public IReadOnlyList<Figure> Figures(SplitPart part) => [.. Measure.Figures(Sum(part))];

    public Tally Sum(SplitPart part)
    {
        var sum = new Tally();
        foreach (var document in Documents.Where(document => DocumentSplit.Has(part, document.Id)))
            sum.Add(document.Counts);
        return sum;
    }
}
