namespace StaticBriefing.Training.Learning;

/// <summary>Counts in how many documents each feature occurs, and numbers those that occur in enough of them.</summary>
internal sealed class FeatureIndex
{
    private uint[] _keys = new uint[1 << 20];
    private int[] _last = new int[1 << 20];
    private int[] _counts = new int[1 << 20];
    private int _used;

    /// <summary>The features that stay, by row.</summary>
    public uint[] Kept { get; private set; } = [];

    public void Count(uint feature, int document)
    {
        var at = Find(feature);
        if (_keys[at] == 0)
        {
            (_keys[at], _last[at]) = (feature, -1);
            if (++_used * 2 > _keys.Length)
            {
                Grow();
                at = Find(feature);
            }
        }
        if (_last[at] == document)
            return;
        _last[at] = document;
        _counts[at]++;
    }

    /// <summary>Numbers the features of at least so many documents, in the order of their hashes.</summary>
    public void Keep(int documents)
    {
        var kept = new List<uint>();
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0 && _counts[i] >= documents)
                kept.Add(_keys[i]);
        }
        kept.Sort();
        Kept = [.. kept];
        Array.Fill(_counts, -1);
        for (var row = 0; row < Kept.Length; row++)
            _counts[Find(Kept[row])] = row;
    }

    /// <summary>The row of a feature; -1 when it did not stay.</summary>
    public int RowOf(uint feature)
    {
        var at = Find(feature);
        return _keys[at] == 0 ? -1 : _counts[at];
    }

    private int Find(uint feature)
    {
        var at = (int)(feature & (uint)(_keys.Length - 1));
        while (_keys[at] != 0 && _keys[at] != feature)
            at = (at + 1) & (_keys.Length - 1);
        return at;
    }

    private void Grow()
    {
        var (keys, last, counts) = (_keys, _last, _counts);
        (_keys, _last, _counts) = (new uint[2 * keys.Length], new int[2 * keys.Length], new int[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            var at = Find(keys[i]);
            (_keys[at], _last[at], _counts[at]) = (keys[i], last[i], counts[i]);
        }
    }
}
