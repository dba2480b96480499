using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Variants;

/// <summary>
/// Finds the quotations that are one utterance. Each wording is compared with the fullest of its cluster and with no other, so no chain of
/// likenesses leads from one text to another that has nothing of it.
/// </summary>
public static class VariantFinder
{
    public static VariantTable Find(IEnumerable<SpokenQuote> quotes)
    {
        var byName = quotes.ToLookup(quote => NameKey.Of(quote.Utterance), StringComparer.Ordinal);
        return new VariantTable(byName
            .Where(name => name.Key.Length > 0 && AreOfSeveralArticles(name))
            .Select(Named)
            .Concat(new VariantSearch(byName[""]).Run())
            .OrderBy(cluster => cluster.Id, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    internal static bool AreOfSeveralArticles(IEnumerable<SpokenQuote> quotes) => quotes.Select(quote => quote.Key.Article).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>The fullest, then all others by date.</summary>
    internal static EquatableArray<QuoteKey> InOrder(SpokenQuote fullest, IEnumerable<SpokenQuote> quotes) =>
        SpokenQuote.ByDate(quotes).OrderBy(quote => quote != fullest).Select(quote => quote.Key).ToEquatableArray();

    // An editor's word needs no likeness.
    private static VariantCluster Named(IGrouping<string, SpokenQuote> name) =>
        new(ContentId.From("v", name.Key), InOrder(Wording.Of(name)[0].Quotes[0], name));
}
