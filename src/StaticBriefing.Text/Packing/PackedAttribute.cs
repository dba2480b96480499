namespace StaticBriefing.Text.Packing;

/// <summary>
/// Marks a partial record whose values are remembered between builds: how it is written as bytes and read back is generated from its members.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class PackedAttribute : Attribute
{
    /// <summary>A small value that many others hold: within a pack it is written once.</summary>
    public bool Shared { get; init; }

    /// <summary>Several pages are made from the same one: its digest is computed once.</summary>
    public bool Digested { get; init; }
}
