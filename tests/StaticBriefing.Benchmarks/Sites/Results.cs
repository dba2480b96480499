using StaticBriefing.Benchmarks.Measuring;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>What was measured so far, and what could not be.</summary>
internal sealed class Results
{
    private readonly List<ResultRow> _rows = [];
    private readonly List<string> _remarks = [];

    public IReadOnlyList<ResultRow> Rows => _rows;

    /// <summary>Sentences to stand under the table.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    public void Add(int articles, string scenario, Contender contender, RunFigures run)
    {
        var row = Find(articles, scenario, contender.Generator.Name);
        if (row is null)
            _rows.Add(row = new ResultRow(articles, scenario, contender.Generator.Name));
        row.Add(run);
    }

    public bool HasFailures { get; private set; }

    public void Fail(string sentence)
    {
        HasFailures = true;
        Remark(sentence);
    }

    public void Remark(string sentence) => _remarks.Add(sentence);

    public ResultRow? Find(int articles, string scenario, string generator) =>
        _rows.Find(row => row.Articles == articles && row.Scenario == scenario && row.Generator == generator);
}
