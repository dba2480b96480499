namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>The names that the articles share. A few of them are in many articles, most in a few, as it is with real ones.</summary>
internal sealed class CorpusWorld
{
    private const int Least = 12;
    private const double Growth = 0.6;
    private const double Flatness = 2.7;

    // Weights by rank follow the law of Zipf and Mandelbrot.
    private readonly double[] _upTo;

    public CorpusWorld(int articles)
    {
        Articles = articles;
        var count = Math.Max(Least, (int)Math.Pow(articles, Growth));
        var dice = Dice.Of(articles, -1);
        People = Pool(count, () => $"{dice.Pick(Words.GivenNames)} {Place(dice)}");
        Places = Pool(count, () => Place(dice));
        Topics = Pool(count, () => $"{Place(dice)} {dice.Pick(Words.Subjects)} {dice.Pick(Words.Matters)}");
        _upTo = new double[count];
        for (var rank = 0; rank < count; rank++)
            _upTo[rank] = (rank == 0 ? 0 : _upTo[rank - 1]) + 1 / (rank + 1 + Flatness);
    }

    public int Articles { get; }

    /// <summary>Most named first, like the other two.</summary>
    public IReadOnlyList<string> People { get; }

    public IReadOnlyList<string> Places { get; }

    public IReadOnlyList<string> Topics { get; }

    /// <summary>Different names, the often named ones more often.</summary>
    public IReadOnlyList<string> Pick(Dice dice, IReadOnlyList<string> pool, int count)
    {
        var picked = new List<string>();
        while (picked.Count < count)
        {
            var rank = Array.BinarySearch(_upTo, dice.Share() * _upTo[^1]);
            var name = pool[Math.Min(rank < 0 ? ~rank : rank, pool.Count - 1)];
            if (!picked.Contains(name))
                picked.Add(name);
        }
        return picked;
    }

    // One beginning alone would soon run out of places.
    private static string Place(Dice dice) => dice.Pick(Words.Beginnings) + dice.Pick(Words.Endings) + (dice.Share() < 0.5 ? "" : dice.Pick(Words.Endings));

    private static List<string> Pool(int count, Func<string> make)
    {
        var (pool, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        while (pool.Count < count)
        {
            var name = make();
            if (seen.Add(name))
                pool.Add(name);
        }
        return pool;
    }
}
