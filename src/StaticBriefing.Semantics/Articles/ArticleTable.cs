using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Articles;

/// <summary>Articles and the names that wikilinks find them by. Equal when its articles are.</summary>
public sealed class ArticleTable : IEquatable<ArticleTable>, IPackable<ArticleTable>
{
    private readonly Lazy<Dictionary<string, ArticleRef>> _byKey;

    public ArticleTable(EquatableArray<ArticleRef> articles)
    {
        Articles = articles;
        _byKey = new Lazy<Dictionary<string, ArticleRef>>(Index);
    }

    public static ArticleTable Empty { get; } = new([]);

    public EquatableArray<ArticleRef> Articles { get; }

    public static ArticleTable Unpack(PackReader reader) => new(reader.ReadArray(ArticleRef.Unpack));

    public void Pack(PackWriter writer) => writer.WriteArray(Articles, static (inner, article) => article.Pack(inner));

    /// <summary>The first article with this slug or title; null when none has.</summary>
    public ArticleRef? Find(string name) => _byKey.Value.GetValueOrDefault(NameKey.Of(name));

    public bool Equals(ArticleTable? other) => other is not null && Articles == other.Articles;

    public override bool Equals(object? obj) => Equals(obj as ArticleTable);

    public override int GetHashCode() => Articles.GetHashCode();

    private Dictionary<string, ArticleRef> Index()
    {
        var names = new Dictionary<string, ArticleRef>(StringComparer.Ordinal);
        foreach (var article in Articles)
        {
            names.TryAdd(NameKey.Of(article.Id), article);
            names.TryAdd(NameKey.Of(article.Title), article);
        }
        return names;
    }
}
