using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Something that is measured on one collection: what to count in a document, and what the sums say.</summary>
/// <param name="name">As on the command line.</param>
/// <param name="title">As in the table.</param>
/// <param name="file">The collection.</param>
internal abstract class Measure(string name, string title, string file)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    public string File { get; } = file;

    /// <summary>False for what differs from run to run: such figures are not published.</summary>
    public virtual bool IsRepeatable => true;

    /// <summary>The publisher's scorer of this measure; null where there is none.</summary>
    public virtual string? Scorer => null;

    public virtual Measured Run(DataFolder folder)
    {
        var rows = folder.Rows(File).Where(Counts).ToList();
        var documents = new DocumentCounts[rows.Count];
        Parallel.For(0, rows.Count, i => documents[i] = new DocumentCounts(IdOf(rows[i]), Count(rows[i])));
        return new Measured(this, documents);
    }

    public abstract IEnumerable<Figure> Figures(Tally sum);

    /// <summary>What the publisher's scorer prints of these counts, in parts of lines.</summary>
    public virtual IEnumerable<string> ScorerWords(Tally sum) => [];

    protected virtual string IdOf(JsonElement row) => GoldRow.Id(row);

    /// <summary>Whether a row belongs to what is measured.</summary>
    protected virtual bool Counts(JsonElement row) => true;

    protected abstract Tally Count(JsonElement row);
}
