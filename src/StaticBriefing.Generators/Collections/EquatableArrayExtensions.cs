using System.Collections.Immutable;

namespace StaticBriefing.Generators.Collections;

/// <summary>Makes equatable arrays.</summary>
public static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
