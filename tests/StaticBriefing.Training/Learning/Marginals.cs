namespace StaticBriefing.Training.Learning;

/// <summary>How probable each label and each pair of neighbours is in a sequence: forward and backward over its scores.</summary>
internal sealed class Marginals
{
    private readonly int _labels;
    private readonly double[] _own;
    private readonly double[] _pairs;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly double[] _scales;

    /// <param name="scores">Token × label.</param>
    /// <param name="transitions">From × to, then the start's row.</param>
    public Marginals(ReadOnlySpan<double> scores, ReadOnlySpan<double> transitions, int labels)
    {
        _labels = labels;
        (_own, _pairs) = (new double[scores.Length], new double[transitions.Length]);
        (_forward, _backward, _scales) = (new double[scores.Length], new double[scores.Length], new double[scores.Length / labels]);
        for (var i = 0; i < _pairs.Length; i++)
            _pairs[i] = Exponential.Of(transitions[i]);
        for (var i = 0; i < _scales.Length; i++)
            Exponentiate(scores.Slice(i * labels, labels), _own.AsSpan(i * labels, labels));
        for (var i = 0; i < _scales.Length; i++)
            Forward(i);
        for (var i = _scales.Length - 1; i >= 0; i--)
            Backward(i);
    }

    public double Of(int token, int label) => _forward[(token * _labels) + label] * _backward[(token * _labels) + label];

    /// <summary>Of a token's label and that of the token before; <paramref name="from"/> counts nothing at the first token, which the start's row leads to.</summary>
    public double OfPair(int token, int from, int to) => token == 0
        ? Of(0, to)
        : _forward[((token - 1) * _labels) + from] * _pairs[(from * _labels) + to] * _own[(token * _labels) + to] * _backward[(token * _labels) + to] / _scales[token];

    // The greatest score of a token becomes 1, so that none is too large to count with.
    private static void Exponentiate(ReadOnlySpan<double> scores, Span<double> into)
    {
        var most = double.MinValue;
        foreach (var score in scores)
            most = Math.Max(most, score);
        for (var label = 0; label < scores.Length; label++)
            into[label] = Exponential.Of(scores[label] - most);
    }

    private void Forward(int token)
    {
        var (at, sum) = (token * _labels, 0.0);
        for (var to = 0; to < _labels; to++)
        {
            var ways = token == 0 ? _pairs[(_labels * _labels) + to] : 0;
            for (var from = 0; token > 0 && from < _labels; from++)
                ways += _forward[at - _labels + from] * _pairs[(from * _labels) + to];
            _forward[at + to] = ways * _own[at + to];
            sum += _forward[at + to];
        }
        for (var to = 0; to < _labels; to++)
            _forward[at + to] /= sum;
        _scales[token] = sum;
    }

    private void Backward(int token)
    {
        var next = (token + 1) * _labels;
        for (var from = 0; from < _labels; from++)
        {
            var ways = next == _own.Length ? 1.0 : 0;
            for (var to = 0; next < _own.Length && to < _labels; to++)
                ways += _pairs[(from * _labels) + to] * _own[next + to] * _backward[next + to] / _scales[token + 1];
            _backward[next - _labels + from] = ways;
        }
    }
}
