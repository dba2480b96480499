namespace StaticBriefing.Language.Learning;

/// <summary>The features of one token, as hashes; a part that is 0 says nothing, and neither does a feature made of it.</summary>
internal sealed class FeatureBuffer
{
    private uint[] _features = new uint[128];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Features => _features.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(uint template)
    {
        if (Count == _features.Length)
            Array.Resize(ref _features, 2 * Count);
        _features[Count++] = StableHash.Mix(template, 0xA5);
    }

    public void Add(uint template, uint value)
    {
        if (value != 0)
            Add(StableHash.Mix(template, value));
    }

    public void Add(uint template, uint a, uint b)
    {
        if (a != 0 && b != 0)
            Add(StableHash.Mix(StableHash.Mix(template, a), b));
    }

    public void Add(uint template, uint a, uint b, uint c)
    {
        if (a != 0 && b != 0 && c != 0)
            Add(StableHash.Mix(StableHash.Mix(StableHash.Mix(template, a), b), c));
    }
}
