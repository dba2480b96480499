using System.Collections.Concurrent;

namespace StaticBriefing.Pages.Emit;

/// <summary>Tallies of one size, one for each thread that counts at the same time.</summary>
internal sealed class Tallies(int size)
{
    private readonly ConcurrentBag<Tally> _idle = [];

    /// <summary>Lends an empty tally.</summary>
    public T Use<T>(Func<Tally, T> count)
    {
        var tally = _idle.TryTake(out var idle) ? idle : new Tally(size);
        var result = count(tally);
        tally.Clear();
        _idle.Add(tally);
        return result;
    }
}
