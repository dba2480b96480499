using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;
using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>
/// Whether two different names of one person or organisation are taken for one: pairs of unlike forms among the named mentions that both
/// the annotators and the reader see.
/// </summary>
internal sealed class AliasMeasure() : Measure("aliases", "Aliases of one symbol (GUM)", "gum.dev.jsonl.gz")
{
    private sealed record Mention(string Form, string Gold, string Ours);

    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        var names = GoldRow.Read(row).Names;
        var mentions = GoldRow.List(row, "mentions").Where(IsName).Select(mention => Match(mention, names)).OfType<Mention>().ToList();
        tally.Compare("pairs", Pairs(mentions, mention => mention.Ours), Pairs(mentions, mention => mention.Gold));
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) =>
    [
        new("pair F1", sum.F1("pairs"), 90, "aliases"),
        new("pair precision", sum.Precision("pairs"), 97),
        new("pair recall", sum.Recall("pairs")),
    ];

    private static bool IsName(JsonElement mention) =>
        mention.GetProperty("named").GetBoolean() && GoldRow.Word(mention, "type") is "person" or "organization";

    // The annotators' span may be a whole phrase ("former Senator Ada Example of Harbour"); a form of the name is one that has no other words.
    private static Mention? Match(JsonElement mention, IEnumerable<ReportedName> names)
    {
        var span = GoldRow.Span(mention);
        var form = Bare(GoldRow.Word(mention, "text")!);
        var name = names.FirstOrDefault(name => name.Words.Start >= span.Start && name.Words.End <= span.End && Bare(name.Words.Text) == form);
        return name is null ? null : new Mention(form, GoldRow.Word(mention, "cluster") ?? "", name.Symbol);
    }

    // "the University's" → "University"
    private static string Bare(string words)
    {
        var end = words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? words.Length - 2 : words.Length;
        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..end] : words[..end];
    }

    private static HashSet<(string, string)> Pairs(List<Mention> mentions, Func<Mention, string> symbol) =>
    [
        .. from one in mentions
           from other in mentions
           where string.CompareOrdinal(one.Form, other.Form) < 0 && symbol(one) == symbol(other)
           select (one.Form, other.Form),
    ];
}
