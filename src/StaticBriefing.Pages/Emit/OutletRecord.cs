using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Pages.Emit;

/// <summary>An outlet, its articles, and whom they quote.</summary>
/// <param name="Id">Two spellings with one slug are one outlet.</param>
internal sealed record OutletRecord(string Id, string Name, IReadOnlyList<ArticleFacts> Articles, IReadOnlyDictionary<SymbolId, int> Speakers)
{
    private const string Unknown = "no-outlet";

    /// <summary>By name; those whose outlet is not known come last.</summary>
    public static IReadOnlyList<OutletRecord> All(BriefingCompilation briefing) =>
    [
        .. ById(briefing)
            .Select(outlet => new OutletRecord(outlet.Key, NameOf(outlet), [.. outlet], SpeakersOf(outlet)))
            .OrderBy(outlet => outlet.Id == Unknown).ThenBy(outlet => outlet.Name, StringComparer.Ordinal),
    ];

    /// <summary>The articles of each outlet that has a name.</summary>
    public static IEnumerable<IGrouping<string, ArticleFacts>> Known(BriefingCompilation briefing) => ById(briefing).Where(outlet => outlet.Key != Unknown);

    private static IEnumerable<IGrouping<string, ArticleFacts>> ById(BriefingCompilation briefing)
    {
        var ids = briefing.Articles.Select(article => article.Article.Outlet).Distinct(StringComparer.Ordinal).ToDictionary(outlet => outlet, IdOf, StringComparer.Ordinal);
        return briefing.Articles.GroupBy(article => ids[article.Article.Outlet]);
    }

    private static string IdOf(string outlet) => outlet.Length == 0 ? Unknown : $"outlet-{Slug.From(outlet)}";

    /// <summary>Where an outlet's page is. No slug has a low line, so none stands for the outlet that is not known.</summary>
    public static Route RouteOf(string outlet) => Routes.Outlet(outlet.Length == 0 ? "_" : Slug.From(outlet));

    /// <summary>What the page of sources says of it.</summary>
    /// <param name="shown">How many speakers.</param>
    /// <param name="only">Whether a speaker is quoted here and nowhere else.</param>
    public OutletItem ToItem(BriefingCompilation briefing, int shown, Func<SymbolId, bool> only)
    {
        var dates = Articles.Select(article => article.Article.Published).Where(date => Routes.YearOf(date) is not null).ToList();
        return new OutletItem(
            Name,
            Id,
            RouteOf(Name),
            Articles.Count,
            Articles.Sum(article => article.Quotes.Count),
            dates.Min(),
            dates.Max(),
            Most(briefing, Speakers, shown),
            Most(briefing, Speakers.Where(speaker => only(speaker.Key)), shown));
    }

    private static EquatableArray<CountedLink> Most(BriefingCompilation briefing, IEnumerable<KeyValuePair<SymbolId, int>> speakers, int shown) =>
        ViewMaker.Bars(speakers
            .OrderByDescending(speaker => speaker.Value).ThenBy(speaker => speaker.Key)
            .Take(shown)
            .Select(speaker => (briefing.Symbols.Find(speaker.Key)!.Name, Routes.Symbol(speaker.Key), speaker.Value)));

    /// <summary>The spelling that an outlet is shown by.</summary>
    public static string NameOf(IEnumerable<ArticleFacts> outlet) => outlet.Select(article => article.Article.Outlet).Min(StringComparer.Ordinal)!;

    private static Dictionary<SymbolId, int> SpeakersOf(IEnumerable<ArticleFacts> outlet) => outlet
        .SelectMany(article => article.Quotes)
        .Select(quote => quote.Speaker?.Symbol?.Id)
        .OfType<SymbolId>()
        .CountBy(speaker => speaker)
        .ToDictionary();
}
