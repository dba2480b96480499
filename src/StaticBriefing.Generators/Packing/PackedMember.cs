namespace StaticBriefing.Generators.Packing;

/// <summary>A member of a packed record.</summary>
/// <param name="IsParameter">Given to the constructor; otherwise set afterwards.</param>
/// <param name="Write">The statement's expression that writes it.</param>
/// <param name="Read">The expression that reads it.</param>
public sealed record PackedMember(string Name, bool IsParameter, string Write, string Read);
