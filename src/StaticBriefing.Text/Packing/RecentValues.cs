namespace StaticBriefing.Text.Packing;

/// <summary>
/// Small values that were read lately, so that one that is read again is the same object: a name is in thousands of facts. Its size is fixed;
/// several threads may use it.
/// </summary>
internal sealed class RecentValues
{
    private const int Slots = 1 << 14;
    private readonly object?[] _slots = new object?[Slots];

    /// <summary>A value equal to this one, or this one.</summary>
    public T Of<T>(T value)
        where T : class
    {
        ref var slot = ref _slots[(uint)value.GetHashCode() % Slots];
        if (slot is T known && known.Equals(value))
            return known;
        slot = value;
        return value;
    }
}
