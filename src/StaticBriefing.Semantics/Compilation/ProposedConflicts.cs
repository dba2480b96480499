using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>
/// Proposes what articles may disagree about, from what was found in them: one sentence with two dates, or with two numbers in one place. Rather a
/// disagreement is missed than two matters taken for one; what an editor has decided is not looked at.
/// </summary>
internal static class ProposedConflicts
{
    // In days: what is printed again later tells of what has changed.
    private const int Near = 14;

    public static EquatableArray<Occurrence> OfDates(EquatableArray<ArticleFacts> articles) =>
        articles.SelectMany(article => article.Events)
            .Where(happening => happening is { Status: ReviewStatus.Auto, Date: not null, Phrase.Length: > 0, Evidence.IsEmpty: false })
            .Select(happening => (Frame: SentenceFrame.Of(happening.Evidence[0].Sentence, [happening.Phrase]), Event: happening))
            .Where(framed => framed.Frame is not null)
            .GroupBy(framed => framed.Frame!, framed => framed.Event)
            .Where(accounts => AreOfOneTime(accounts.SelectMany(account => account.Evidence)))
            .Select(accounts => OccurrenceMerger.Merge(ContentId.From("e", accounts.Key), accounts))
            .Where(occurrence => occurrence.IsDisputed && occurrence.Dates.Any(one => occurrence.Dates.Any(other => !one.Date.Overlaps(other.Date))))
            .OrderBy(occurrence => occurrence.Date).ThenBy(occurrence => occurrence.Id, StringComparer.Ordinal)
            .ToEquatableArray();

    public static IEnumerable<FigureConflict> OfFigures(IEnumerable<FigureSymbol> figures) =>
        figures.Where(figure => figure is { Status: ReviewStatus.Auto, Evidence.IsEmpty: false })
            .GroupBy(figure => (figure.Evidence[0].Article.Id, figure.Evidence[0].Sentence))
            .SelectMany(sentence => InPlace(sentence.Key.Sentence, [.. sentence]))
            .GroupBy(placed => placed.Place, placed => placed.Figure)
            .Where(accounts => AreOfOneTime(accounts.SelectMany(account => account.Evidence)) && accounts.Select(account => Digits(account.Value)).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(accounts => FigureMerger.Merge(ContentId.From("f", accounts.Key), accounts));

    /// <summary>Each figure of a sentence with the place that it takes in it.</summary>
    private static IEnumerable<(string Place, FigureSymbol Figure)> InPlace(string sentence, List<FigureSymbol> figures) =>
        SentenceFrame.Of(sentence, figures.Select(figure => figure.Value)) is { } frame
            ? figures.Select((figure, at) => ($"{frame}\0{at} {figures.Count}\0{figure.Unit}\0{figure.What}", figure))
            : [];

    /// <summary>Several articles, none of them long after another.</summary>
    private static bool AreOfOneTime(IEnumerable<Evidence> evidence)
    {
        var articles = evidence.Select(one => one.Article).DistinctBy(article => article.Id).ToList();
        var days = articles.Select(article => DaySpan.Of(article.Published)).OfType<DaySpan>().OrderBy(day => day.First).ToList();
        return articles.Count > 1 && (days.Count == 0 || days[0].GapTo(days[^1]) <= Near);
    }

    // "nearly 650" and "almost 650" do not differ.
    private static string Digits(string value)
    {
        var digits = string.Concat(value.Where(letter => char.IsAsciiDigit(letter) || letter == '.'));
        return digits.Length > 0 ? digits : FigureMerger.Number(value);
    }
}
