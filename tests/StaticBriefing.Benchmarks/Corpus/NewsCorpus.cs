namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>Articles and notes that are the same on every machine.</summary>
internal sealed class NewsCorpus(int count)
{
    private const int MostNotes = 20;
    private readonly CorpusWorld _world = new(count);

    public int Count => count;

    /// <summary>Each is made when it is asked for, so that a million of them need no memory.</summary>
    public IEnumerable<CorpusArticle> Articles => Enumerable.Range(0, Count).Select(index => ArticleMaker.Make(_world, index));

    /// <summary>Of those who are named most.</summary>
    public IEnumerable<CorpusNote> Notes => _world.People.Take(MostNotes).Select(name => new CorpusNote(name, $"{name} is invented, like everybody here."));

    public CorpusArticle Newest => ArticleMaker.Make(_world, Count - 1);

    /// <summary>Topics that an article is not about, the seldom named ones first.</summary>
    public IEnumerable<string> OtherTopics(CorpusArticle article) => _world.Topics.Reverse().Except(article.Topics);
}
