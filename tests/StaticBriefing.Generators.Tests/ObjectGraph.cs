using System.Collections;
using System.Reflection;

namespace StaticBriefing.Generators.Tests;

/// <summary>Walks everything that an object holds.</summary>
internal static class ObjectGraph
{
    // Plain positions, which hold nothing further.
    private static readonly string[] s_positions = ["TextSpan", "LinePosition", "LinePositionSpan"];

    /// <summary>The types of Roslyn that an object keeps alive, positions aside.</summary>
    public static IReadOnlyCollection<string> RoslynTypesIn(object root)
    {
        var (found, seen) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<object>(ReferenceEqualityComparer.Instance));
        Visit(root, found, seen);
        return found;
    }

    private static void Visit(object? value, SortedSet<string> found, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value))
            return;
        var type = value.GetType();
        if (type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true && !s_positions.Contains(type.Name))
            found.Add(type.FullName!);
        if (type.IsPrimitive || type.IsEnum || value is string or Type or Pointer)
            return;
        foreach (var item in value is Array items ? (IEnumerable)items : FieldsOf(value))
            Visit(item, found, seen);
    }

    private static IEnumerable<object?> FieldsOf(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field.GetValue(value);
        }
    }
}
