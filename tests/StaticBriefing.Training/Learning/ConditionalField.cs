using StaticBriefing.Language.Learning;

namespace StaticBriefing.Training.Learning;

/// <summary>A linear-chain conditional random field: it learns how probable labels are, where annotators do not agree no less than where they do.</summary>
internal sealed class ConditionalField
{
    // A weight of 1 as a whole number.
    private const int One = 200;

    // Slopes too small to follow: most tokens are plain.
    private const double LeastSlope = 0.001;

    private readonly int _labels;
    private readonly AdaptiveWeights _weights;
    private readonly AdaptiveWeights _transitions;

    private ConditionalField(int labels, int rows, FieldOptions options)
    {
        _labels = labels;
        _weights = new(rows * labels, options.Rate, options.Decay);
        _transitions = new((labels + 1) * labels, options.Rate, decay: 0);
    }

    /// <summary>Learns from sequences, whose features are numbered on the way.</summary>
    public static TagModel Train(List<TaggedSequence> sequences, int labels, FieldOptions options)
    {
        var numbered = NumberedSequences.From(sequences, options.FewestDocuments);
        var field = new ConditionalField(labels, numbered.Kept.Length, options);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var sequence in numbered.Shuffled((uint)epoch + 1).Where(sequence => sequence.Count > 0))
                field.Learn(sequence);
        }
        return field.ToModel(numbered.Kept, options);
    }

    private void Learn(TaggedSequence sequence)
    {
        _weights.Count();
        var marginals = new Marginals(Scores(sequence), _transitions.Latest, _labels);
        for (var i = 0; i < sequence.Count; i++)
        {
            for (var label = 0; label < _labels; label++)
                Move(sequence.Features[i], label, marginals.Of(i, label) - (sequence.Gold[i] == label ? 1 : 0));
        }
        MoveTransitions(sequence.Gold, marginals);
    }

    private double[] Scores(TaggedSequence sequence)
    {
        var scores = new double[sequence.Count * _labels];
        var weights = _weights.Latest;
        for (var i = 0; i < sequence.Count; i++)
        {
            var row = scores.AsSpan(i * _labels, _labels);
            foreach (var feature in sequence.Features[i])
            {
                for (var label = 0; label < row.Length; label++)
                    row[label] += weights[((int)feature * _labels) + label];
            }
        }
        return scores;
    }

    private void Move(uint[] features, int label, double slope)
    {
        if (Math.Abs(slope) < LeastSlope)
            return;
        foreach (var feature in features)
            _weights.Move(((int)feature * _labels) + label, slope);
    }

    private void MoveTransitions(byte[] gold, Marginals marginals)
    {
        var slopes = new double[(_labels + 1) * _labels];
        for (var i = 0; i < gold.Length; i++)
        {
            for (var from = i == 0 ? _labels : 0; from < (i == 0 ? _labels + 1 : _labels); from++)
            {
                for (var to = 0; to < _labels; to++)
                    slopes[(from * _labels) + to] += marginals.OfPair(i, from, to);
            }
            slopes[((i == 0 ? _labels : gold[i - 1]) * _labels) + gold[i]]--;
        }
        for (var i = 0; i < slopes.Length; i++)
            _transitions.Move(i, slopes[i]);
    }

    private TagModel ToModel(uint[] kept, FieldOptions options)
    {
        var (features, rows, row) = (new List<uint>(), new List<short>(), new short[_labels]);
        for (var i = 0; i < kept.Length; i++)
        {
            for (var label = 0; label < _labels; label++)
                row[label] = (short)Math.Clamp(Whole(_weights.Of((i * _labels) + label)), short.MinValue, short.MaxValue);
            if (Array.TrueForAll(row, weight => Math.Abs((int)weight) < options.LeastWeight))
                continue;
            features.Add(kept[i]);
            rows.AddRange(row);
        }
        var transitions = Enumerable.Range(0, (_labels + 1) * _labels).Select(i => Whole(_transitions.Of(i) + (BeginInside.IsBegin(i % _labels) ? options.Eagerness[i % _labels / 2] : 0))).ToArray();
        return new TagModel(_labels, features.ToArray(), rows.ToArray(), transitions);
    }

    private static int Whole(double weight) => (int)Math.Round(One * weight);
}
