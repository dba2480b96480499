namespace StaticBriefing.Pages.Emit;

/// <summary>Adds up by number, and is emptied by what it holds instead of by its size: so one serves for many counts.</summary>
internal sealed class Tally(int size)
{
    private readonly double[] _sums = new double[size];
    private readonly int[] _touched = new int[size];
    private int _count;

    /// <summary>What has a sum, in no order that means anything.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public double this[int number] => _sums[number];

    public void Add(ReadOnlySpan<int> numbers, double weight)
    {
        foreach (var number in numbers)
        {
            if (_sums[number] == 0)
                _touched[_count++] = number;
            _sums[number] += weight;
        }
    }

    public void Clear()
    {
        foreach (var number in Touched)
            _sums[number] = 0;
        _count = 0;
    }
}
