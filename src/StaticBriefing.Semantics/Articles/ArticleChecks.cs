using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Articles;

/// <summary>Looks at all articles together for what no single one can show.</summary>
public static class ArticleChecks
{
    /// <param name="events">What is ranked in the editors' own record of events.</param>
    public static void Check(IReadOnlyList<ArticleClaims> articles, IReadOnlyCollection<string> slugs, IEnumerable<Preference> events, DiagnosticBag diagnostics)
    {
        CheckTranslations(articles, slugs, diagnostics);
        CheckPreferred(articles.SelectMany(article => article.Events).Concat(events), diagnostics);
        CheckPreferred(articles.SelectMany(article => article.Figures), diagnostics);
    }

    /// <summary>Says which articles have the words of another.</summary>
    /// <param name="words">What stands for the words of each article.</param>
    /// <param name="claims">The claims of the article at a place, which are seldom asked for.</param>
    public static void CheckTexts(IReadOnlyList<Digest?> words, Func<int, ArticleClaims> claims, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<Digest, int>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is { } text && !seen.TryAdd(text, i))
                diagnostics.ReportSameText(claims(i).Start, claims(seen[text]).TextPath);
        }
    }

    private static void CheckTranslations(IReadOnlyList<ArticleClaims> articles, IReadOnlyCollection<string> slugs, DiagnosticBag diagnostics)
    {
        var known = slugs.ToHashSet(StringComparer.Ordinal);
        foreach (var original in articles.Select(article => article.TranslationOf).Where(original => original is not null && !known.Contains(original.Value)))
            diagnostics.ReportUnknownTranslation(original!.Location, original.Value, NearestName.Find(original.Value, slugs));
    }

    private static void CheckPreferred(IEnumerable<Preference> preferences, DiagnosticBag diagnostics)
    {
        var ranked = preferences.GroupBy(preference => preference.Id);
        foreach (var preference in ranked.Where(group => group.Select(one => one.Value).Distinct().Count() > 1).SelectMany(group => group))
            diagnostics.ReportSeveralPreferred(preference.Location, preference.Name);
    }
}
