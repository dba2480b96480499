namespace StaticBriefing.Text.Packing;

/// <summary>A value that can be written as bytes and read back equal. Equal values have equal bytes, on every machine.</summary>
public interface IPackable<TSelf>
    where TSelf : IPackable<TSelf>
{
    /// <summary>Writes the value's members, in the order in which <see cref="Unpack"/> reads them.</summary>
    void Pack(PackWriter writer);

    /// <summary>Reads a value. Throws <see cref="PackDamagedException"/> when the bytes are not those of one.</summary>
    static abstract TSelf Unpack(PackReader reader);
}
