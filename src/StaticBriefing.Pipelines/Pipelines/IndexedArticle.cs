using StaticBriefing.Pages.Search;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>What search keeps of an article, and what decides in which files of the index it stands.</summary>
/// <param name="CardSize">In characters.</param>
[Packed]
internal sealed partial record IndexedArticle(string Id, int? Day, int CardSize, Kept<SearchFamily> Family, Kept<SearchCard> Card) : IKeeper
{
    public IEnumerable<Digest> Kept => [Family.Digest, Card.Digest];

    public static IndexedArticle Of(string id, SearchEntry entry, CacheContext cache) => new(
        id,
        entry.Family.Day,
        entry.Card.Json.Length,
        Kept<SearchFamily>.Put(entry.Family, cache),
        Kept<SearchCard>.Put(entry.Card, cache));
}
