using System.Runtime.CompilerServices;

namespace StaticBriefing.Language.Learning;

/// <summary>The features of one token, as hashes; a part that is 0 says nothing, and neither does a feature made of it.</summary>
internal sealed class FeatureBuffer
{
    private uint[] _features = new uint[128];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Features => _features.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(uint template) => Append(StableHash.Feature(template, 1, 1, 1));

    public void Add(uint template, uint value)
    {
        if (value != 0)
            Append(StableHash.Feature(template, value, 1, 1));
    }

    public void Add(uint template, uint a, uint b)
    {
        if (a != 0 && b != 0)
            Append(StableHash.Feature(template, a, b, 1));
    }

    public void Add(uint template, uint a, uint b, uint c)
    {
        if (a != 0 && b != 0 && c != 0)
            Append(StableHash.Feature(template, a, b, c));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(uint feature)
    {
        if (Count == _features.Length)
            Array.Resize(ref _features, 2 * Count);
        _features[Count++] = feature;
    }
}
