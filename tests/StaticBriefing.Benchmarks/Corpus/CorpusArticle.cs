namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>One article, before any generator's way of writing it.</summary>
/// <param name="Body">Markdown.</param>
internal sealed record CorpusArticle(
    string Slug,
    string Title,
    DateOnly Published,
    string Outlet,
    string Url,
    string Summary,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Places,
    IReadOnlyList<CorpusQuote> Quotes,
    IReadOnlyList<CorpusEvent> Events,
    string Body)
{
    public IEnumerable<string> Speakers => Quotes.Select(quote => quote.Speaker).Distinct(StringComparer.Ordinal);
}
