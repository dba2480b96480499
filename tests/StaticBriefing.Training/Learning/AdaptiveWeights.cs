namespace StaticBriefing.Training.Learning;

/// <summary>
/// Weights that go down the slope of a loss, each by steps that shrink with the slopes that it has met, all drawn to zero: AdaGrad by dual averaging
/// (Duchi, Hazan and Singer, 2011). Additions, products, quotients and square roots only, which IEEE 754 rounds alike on every machine.
/// </summary>
internal sealed class AdaptiveWeights(int count, double rate, double decay)
{
    private const double Least = 1e-6;

    private readonly double[] _weights = new double[count];
    private readonly double[] _slopes = new double[count];
    private readonly double[] _squares = new double[count];
    private long _steps;

    /// <summary>As they were when they last moved.</summary>
    public ReadOnlySpan<double> Latest => _weights;

    /// <summary>Counts one more sequence, which draws all weights a little nearer to zero.</summary>
    public void Count() => _steps++;

    public void Move(int at, double slope)
    {
        _slopes[at] += slope;
        _squares[at] += slope * slope;
        _weights[at] = Of(at);
    }

    /// <summary>The weight now.</summary>
    public double Of(int at) => -rate * _slopes[at] / (Math.Sqrt(_squares[at] + Least) + (decay * rate * _steps));
}
