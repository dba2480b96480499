using StaticBriefing.Language.Learning;

namespace StaticBriefing.Training.Learning;

/// <summary>An averaged structured perceptron with a margin. Whole numbers only: a training gives the same bytes everywhere.</summary>
internal sealed class Perceptron
{
    private readonly int _labels;
    private readonly int[] _weights;
    private readonly long[] _sums;
    private readonly int[] _transitions;
    private readonly long[] _transitionSums;
    private readonly PerceptronOptions _options;
    private long _step;

    private Perceptron(int labels, int rows, PerceptronOptions options)
    {
        (_labels, _options) = (labels, options);
        (_weights, _sums) = (new int[rows * labels], new long[rows * labels]);
        (_transitions, _transitionSums) = (new int[(labels + 1) * labels], new long[(labels + 1) * labels]);
    }

    /// <summary>Learns from sequences, whose features are numbered on the way.</summary>
    public static TagModel Train(List<TaggedSequence> sequences, int labels, PerceptronOptions options)
    {
        var numbered = NumberedSequences.From(sequences, options.FewestDocuments);
        return Average(labels, numbered.Kept, options, [.. Enumerable.Range(0, options.Voters).Select(voter => Learn(numbered, labels, options, voter))]);
    }

    /// <summary>Perceptrons that see the sequences in different orders err differently; their mean errs less.</summary>
    private static Perceptron Learn(NumberedSequences sequences, int labels, PerceptronOptions options, int voter)
    {
        var perceptron = new Perceptron(labels, sequences.Kept.Length, options);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
            perceptron.Run(sequences, epoch + (voter * options.Epochs));
        return perceptron;
    }

    private void Run(NumberedSequences sequences, int epoch)
    {
        var wrong = 0;
        foreach (var sequence in sequences.Shuffled((uint)epoch + 1))
        {
            _step++;
            var guess = Decode(sequence);
            if (guess.AsSpan().SequenceEqual(sequence.Gold))
                continue;
            wrong++;
            Learn(sequence, guess);
        }
        Console.WriteLine($"  pass {epoch + 1}: {wrong} of {sequences.Sequences.Count} sequences wrong, {sequences.Kept.Length} features");
    }

    private byte[] Decode(TaggedSequence sequence)
    {
        var scores = new int[sequence.Count * _labels];
        for (var i = 0; i < sequence.Count; i++)
        {
            var row = scores.AsSpan(i * _labels, _labels);
            foreach (var feature in sequence.Features[i])
            {
                var weights = _weights.AsSpan((int)feature * _labels, _labels);
                for (var label = 0; label < row.Length; label++)
                    row[label] += weights[label];
            }
            for (var label = 0; label < row.Length; label++)
                row[label] += label == sequence.Gold[i] ? 0 : sequence.Gold[i] == 0 ? _options.CostOfNoise : label == 0 ? _options.CostOfSilence : _options.CostOfMixUp;
        }
        var best = new byte[sequence.Count];
        Viterbi.Decode(scores, _transitions, _labels, new byte[scores.Length], best);
        return best;
    }

    private void Learn(TaggedSequence sequence, byte[] guess)
    {
        var (goldBefore, guessBefore) = (_labels, _labels);
        for (var i = 0; i < sequence.Count; i++)
        {
            var (gold, guessed) = (sequence.Gold[i], guess[i]);
            if (goldBefore != guessBefore || gold != guessed)
            {
                Move(_transitions, _transitionSums, (goldBefore * _labels) + gold, _options.TransitionStep);
                Move(_transitions, _transitionSums, (guessBefore * _labels) + guessed, -_options.TransitionStep);
            }
            if (gold != guessed)
                Learn(sequence.Features[i], gold, guessed);
            (goldBefore, guessBefore) = (gold, guessed);
        }
    }

    private void Learn(uint[] features, byte gold, byte guessed)
    {
        foreach (var feature in features)
        {
            Move(_weights, _sums, ((int)feature * _labels) + gold, 1);
            Move(_weights, _sums, ((int)feature * _labels) + guessed, -1);
        }
    }

    private void Move(int[] weights, long[] sums, int at, int by)
    {
        weights[at] += by;
        sums[at] += _step * by;
    }

    private static TagModel Average(int labels, uint[] kept, PerceptronOptions options, Perceptron[] voters)
    {
        var (features, rows) = (new List<uint>(), new List<short>());
        var row = new short[labels];
        for (var i = 0; i < kept.Length; i++)
        {
            for (var label = 0; label < labels; label++)
                row[label] = (short)Math.Clamp(Mean(voters, voter => voter._weights, voter => voter._sums, (i * labels) + label), short.MinValue, short.MaxValue);
            if (Array.TrueForAll(row, weight => Math.Abs((int)weight) < options.LeastWeight))
                continue;
            features.Add(kept[i]);
            rows.AddRange(row);
        }
        var transitions = Enumerable.Range(0, (labels + 1) * labels).Select(i => (int)Mean(voters, voter => voter._transitions, voter => voter._transitionSums, i)).ToArray();
        return new TagModel(labels, features.ToArray(), rows.ToArray(), transitions);
    }

    // The mean of a weight over all steps of all voters, rounded.
    private static long Mean(Perceptron[] voters, Func<Perceptron, int[]> weights, Func<Perceptron, long[]> sums, int at)
    {
        var (sum, steps) = (0L, 0L);
        foreach (var voter in voters)
        {
            sum += (weights(voter)[at] * (voter._step + 1)) - sums(voter)[at];
            steps += voter._step + 1;
        }
        return (sum + (Math.Sign(sum) * steps / 2)) / steps;
    }
}
