using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;
using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Names by exact span and type, pooled over documents. The same as score_names.py.</summary>
internal sealed class NameMeasure(string name, string title, string file, double? person = null, double? place = null, double? organisation = null) : Measure(name, title, file)
{
    private static readonly (string Coarse, string Type)[] _types = [("PER", "person"), ("LOC", "place"), ("ORG", "organisation")];

    public override string Scorer => "score_names.py";

    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        var found = GoldRow.Read(row).Names;
        foreach (var (coarse, type) in _types)
        {
            var ours = found.Where(name => name.Type == type).Select(name => new CodePointSpan(name.Words.Start, name.Words.End)).ToHashSet();
            var gold = GoldRow.List(row, "entities").Where(entity => GoldRow.Word(entity, "coarse") == coarse).Select(GoldRow.Span).ToHashSet();
            tally.Compare(type, ours, gold);
        }
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) =>
    [
        new("person F1", sum.F1("person"), person, person is null ? null : "people"),
        new("place F1", sum.F1("place"), place, place is null ? null : "places"),
        new("organisation F1", sum.F1("organisation"), organisation, organisation is null ? null : "organisations"),
    ];

    public override IEnumerable<string> ScorerWords(Tally sum) => _types.Select(type =>
        Tally.Format($"{type.Coarse,-4} P {sum.Precision(type.Type):F1} R {sum.Recall(type.Type):F1} F1 {sum.F1(type.Type):F1} (gold {sum[type.Type + ".gold"]:F0}, found {sum[type.Type + ".found"]:F0})"));
}
