using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Articles;

/// <summary>Looks at all articles together for what no single one can show.</summary>
public static class ArticleChecks
{
    public static void Check(IReadOnlyList<ArticleSource> articles, IReadOnlyCollection<string> slugs, IEnumerable<EventFrontMatter> events, DiagnosticBag diagnostics)
    {
        CheckTexts(articles, diagnostics);
        CheckTranslations(articles, slugs, diagnostics);
        CheckPreferred(events, diagnostics);
        CheckPreferred(articles.SelectMany(article => article.FrontMatter.Figures), diagnostics);
    }

    private static void CheckTexts(IReadOnlyList<ArticleSource> articles, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, ArticleSource>();
        foreach (var article in articles.Where(article => article.Text.Text.Length > 0 && article.TextSource is not null))
        {
            if (!seen.TryAdd(article.Text.Text, article))
                diagnostics.ReportSameText(article.Start, seen[article.Text.Text].TextSource!.Path);
        }
    }

    private static void CheckTranslations(IReadOnlyList<ArticleSource> articles, IReadOnlyCollection<string> slugs, DiagnosticBag diagnostics)
    {
        var known = slugs.ToHashSet(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (article.FrontMatter.TranslationOf is { } original && !known.Contains(original.Value))
                diagnostics.ReportUnknownTranslation(original.Location, original.Value, NearestName.Find(original.Value, slugs));
        }
    }

    private static void CheckPreferred(IEnumerable<EventFrontMatter> events, DiagnosticBag diagnostics)
    {
        var ranked = events.Where(happening => happening.Preferred?.Value == true).GroupBy(EventBinder.IdOf);
        foreach (var happening in ranked.Where(group => group.Select(e => e.Date?.Value).Distinct().Count() > 1).SelectMany(group => group))
            diagnostics.ReportSeveralPreferred(happening.Preferred!.Location, happening.Id?.Value ?? happening.Label?.Value ?? "");
    }

    private static void CheckPreferred(IEnumerable<FigureFrontMatter> figures, DiagnosticBag diagnostics)
    {
        var ranked = figures.Where(figure => figure.Preferred?.Value == true).GroupBy(FigureBinder.IdOf);
        foreach (var figure in ranked.Where(group => group.Select(f => f.Value?.Value).Distinct().Count() > 1).SelectMany(group => group))
            diagnostics.ReportSeveralPreferred(figure.Preferred!.Location, figure.Id?.Value ?? figure.What?.Value ?? "");
    }
}
