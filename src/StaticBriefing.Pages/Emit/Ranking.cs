namespace StaticBriefing.Pages.Emit;

/// <summary>Keeps the few best of many numbered things: by weight, the heaviest first, and where weights are equal by <paramref name="tieBreak"/>.</summary>
internal sealed class Ranking(int count, Comparison<int> tieBreak)
{
    private readonly List<(int Number, double Weight)> _best = new(count + 1);

    public IEnumerable<int> Items => _best.Select(pair => pair.Number);

    public void Add(int number, double weight)
    {
        var place = _best.Count;
        while (place > 0 && IsBefore(number, weight, _best[place - 1]))
            place--;
        if (place == count)
            return;
        _best.Insert(place, (number, weight));
        if (_best.Count > count)
            _best.RemoveAt(count);
    }

    private bool IsBefore(int number, double weight, (int Number, double Weight) other) =>
        weight > other.Weight || (weight == other.Weight && tieBreak(number, other.Number) < 0);
}
