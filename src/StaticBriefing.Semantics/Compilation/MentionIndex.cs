using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>Which articles name which symbols. Both go by number here, since every article is held against every other that shares a name with it.</summary>
public sealed class MentionIndex
{
    private readonly Dictionary<SymbolId, int> _numbers = [];
    private readonly List<SymbolRef> _symbols = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly int[][] _symbolsOf;
    private readonly int[][] _articlesOf;
    private readonly int[] _orderOfIds;

    internal MentionIndex(EquatableArray<ArticleFacts> articles)
    {
        Articles = articles;
        _symbolsOf = [.. articles.Select((article, place) => NumbersOf(article, place))];
        var places = _symbols.Select(_ => new List<int>()).ToArray();
        for (var place = 0; place < _symbolsOf.Length; place++)
        {
            foreach (var symbol in _symbolsOf[place])
                places[symbol].Add(place);
        }
        _articlesOf = [.. places.Select(list => list.ToArray())];
        _orderOfIds = OrderOfIds();
    }

    /// <summary>By place.</summary>
    public EquatableArray<ArticleFacts> Articles { get; }

    public int SymbolCount => _symbols.Count;

    /// <summary>The symbol of a number.</summary>
    public SymbolRef this[int symbol] => _symbols[symbol];

    /// <summary>The number of a symbol; null when no article names it.</summary>
    public int? NumberOf(SymbolId symbol) => _numbers.TryGetValue(symbol, out var number) ? number : null;

    public int PlaceOf(ArticleFacts article) => _places[article.Article.Id];

    /// <summary>The numbers of the symbols that the article at a place names.</summary>
    public ReadOnlySpan<int> SymbolsOf(int place) => _symbolsOf[place];

    /// <summary>The places of the articles that name a symbol.</summary>
    public ReadOnlySpan<int> ArticlesOf(int symbol) => _articlesOf[symbol];

    /// <summary>The order of the ids of the articles at two places.</summary>
    public int CompareIds(int a, int b) => _orderOfIds[a].CompareTo(_orderOfIds[b]);

    private int[] OrderOfIds()
    {
        var order = new int[Articles.Count];
        foreach (var (rank, place) in Enumerable.Range(0, order.Length).OrderBy(place => Articles[place].Article.Id, StringComparer.Ordinal).Index())
            order[place] = rank;
        return order;
    }

    private int[] NumbersOf(ArticleFacts article, int place)
    {
        _places[article.Article.Id] = place;
        return [.. article.Mentions.Select(mention => NumberOf(mention.Symbol))];
    }

    private int NumberOf(SymbolRef symbol)
    {
        if (_numbers.TryGetValue(symbol.Id, out var known))
            return known;
        _symbols.Add(symbol);
        return _numbers[symbol.Id] = _symbols.Count - 1;
    }
}
