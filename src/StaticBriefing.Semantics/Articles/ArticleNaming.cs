using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Articles;

/// <summary>Gives every article its slug. An editor's choice, then who comes first by key, keeps a slug that two want; the other's gets a hash of its key.</summary>
public static partial class ArticleNaming
{
    /// <summary>What one article would like to be called.</summary>
    /// <param name="Location">Where a finding about the slug is shown.</param>
    /// <param name="IsChosen">An editor wrote the slug down.</param>
    [Packed]
    public sealed partial record Wish(string Key, string Title, string Slug, TextLocation Location, bool IsChosen = false);

    public static Wish WishOf(ArticleSource source, string title)
    {
        if (source.FrontMatter.Slug is { } slug)
            return new Wish(source.Key, title, Slug.From(slug.Value), slug.Location, IsChosen: true);
        var fromFile = source.Key.StartsWith("input/", StringComparison.Ordinal);
        return new Wish(source.Key, title, Slug.From(fromFile ? ArticleTitle.FileName(source.Key) : title), source.Start);
    }

    public static IReadOnlyDictionary<string, ArticleIdentity> Assign(IEnumerable<Wish> wishes, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        var identities = new Dictionary<string, ArticleIdentity>(StringComparer.Ordinal);
        foreach (var wish in wishes.OrderByDescending(wish => wish.IsChosen).ThenBy(wish => wish.Key, StringComparer.Ordinal))
        {
            var slug = wish.Slug;
            if (taken.TryGetValue(slug, out var other))
            {
                slug = Slug.From($"{ContentId.From("a", wish.Key)} {wish.Slug}");
                diagnostics.ReportSlugTaken(wish.Location, wish.Slug, other, slug);
            }
            taken[slug] = wish.Key;
            identities[wish.Key] = new ArticleIdentity(slug, wish.Title);
        }
        return identities;
    }
}
