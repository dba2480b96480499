namespace StaticBriefing.Training.Learning;

/// <summary>The exponential function by products and sums alone: a library's may differ from machine to machine in the last bit.</summary>
internal static class Exponential
{
    private const double Ln2 = 0.69314718055994530942;
    private const double Farthest = 700;
    private const int Terms = 13;

    public static double Of(double x)
    {
        x = Math.Clamp(x, -Farthest, Farthest);
        var doublings = Math.Round(x / Ln2);
        var (rest, sum) = (x - (doublings * Ln2), 1.0);
        for (var term = Terms; term > 0; term--)
            sum = 1 + (rest * sum / term);
        return Math.ScaleB(sum, (int)doublings);
    }
}
