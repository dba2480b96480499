using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Pages.Emit;

/// <summary>Finds the articles that share the rarest symbols with one; may be asked from several threads.</summary>
internal sealed class Neighbours(MentionIndex mentions)
{
    // A symbol of very many articles says little about any two of them.
    private const int MostArticlesOfSymbol = 200;

    private readonly Tallies _tallies = new(mentions.Articles.Count);

    public IReadOnlyList<ArticleRef> Of(ArticleFacts article, int count) => _tallies.Use(tally => Of(mentions.PlaceOf(article), count, tally));

    private IReadOnlyList<ArticleRef> Of(int own, int count, Tally tally)
    {
        AddWeights(own, tally);
        var best = new Ranking(count, mentions.CompareIds);
        foreach (var place in tally.Touched)
        {
            if (place != own)
                best.Add(place, Math.Round(tally[place], 6));
        }
        return [.. best.Items.Select(place => mentions.Articles[place].Article)];
    }

    private void AddWeights(int own, Tally tally)
    {
        foreach (var symbol in mentions.SymbolsOf(own))
        {
            var sharing = mentions.ArticlesOf(symbol);
            if (sharing.Length is >= 2 and <= MostArticlesOfSymbol)
                tally.Add(sharing, 1.0 / sharing.Length);
        }
    }
}
