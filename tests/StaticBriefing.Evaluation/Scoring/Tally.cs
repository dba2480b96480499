namespace StaticBriefing.Evaluation.Scoring;

/// <summary>Counts by name; those of a collection are the sums of its documents'.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, double> _counts = new(StringComparer.Ordinal);

    public double this[string name] => _counts.GetValueOrDefault(name);

    public void Add(string name, double count = 1) => _counts[name] = this[name] + count;

    public void Add(Tally other)
    {
        foreach (var (name, count) in other._counts)
            Add(name, count);
    }

    /// <summary>Counts NAME.found, NAME.gold and NAME.both of two sets.</summary>
    public void Compare<T>(string name, IReadOnlySet<T> found, IReadOnlySet<T> gold)
    {
        Add(name + ".found", found.Count);
        Add(name + ".gold", gold.Count);
        Add(name + ".both", found.Count(gold.Contains));
    }

    /// <summary>In percent, of counts that <see cref="Compare"/> made.</summary>
    public double Precision(string name) => 100 * this[name + ".both"] / Math.Max(1, this[name + ".found"]);

    /// <summary>In percent.</summary>
    public double Recall(string name) => 100 * this[name + ".both"] / Math.Max(1, this[name + ".gold"]);

    /// <summary>In percent.</summary>
    public double F1(string name) => Harmonic(Precision(name), Recall(name));

    /// <summary>In percent.</summary>
    public double Share(string part, string whole) => 100 * this[part] / Math.Max(1, this[whole]);

    /// <summary>Text with numbers that look the same everywhere.</summary>
    public static string Format(FormattableString text) => FormattableString.Invariant(text);

    public static double Harmonic(double a, double b) => a + b > 0 ? 2 * a * b / (a + b) : 0;
}
