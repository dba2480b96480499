using System.Globalization;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Diagnostics;

/// <summary>One finding at one place.</summary>
/// <param name="Location">Where; null only when no file is concerned (a flag, an environment variable).</param>
/// <param name="Detail">More lines that help, such as a word diff; may be null.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    TextLocation? Location,
    EquatableArray<string> Arguments,
    string? Detail = null) : IComparable<Diagnostic>, IPackable<Diagnostic>
{
    public string Id => Descriptor.Id;

    public DiagnosticSeverity Severity => Descriptor.Severity;

    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary>By file, position, id, then words: the one order in which findings are shown.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        var byLocation = Comparer<TextLocation?>.Default.Compare(Location, other.Location);
        if (byLocation != 0)
            return byLocation;
        var byId = string.CompareOrdinal(Id, other.Id);
        if (byId != 0)
            return byId;
        var byMessage = string.CompareOrdinal(Message, other.Message);
        return byMessage != 0 ? byMessage : CompareRest(other);
    }

    public static Diagnostic Unpack(PackReader reader) => new(
        reader.Context.Descriptor(reader.ReadString()),
        reader.ReadOptional(TextLocation.Unpack),
        reader.ReadArray(static inner => inner.ReadString()),
        reader.ReadOptionalString());

    public void Pack(PackWriter writer)
    {
        writer.WriteString(Id);
        writer.WriteOptional(Location, static (inner, location) => location.Pack(inner));
        writer.WriteArray(Arguments, static (inner, argument) => inner.WriteString(argument));
        writer.WriteOptionalString(Detail);
    }

    /// <summary>The line that compilers print and editors understand: <c>path(line,column): severity ID: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        var place = Location is null ? "" : $"{Location}: ";
        return $"{place}{severity} {Id}: {Message}";
    }

    // Two findings that read the same may still differ in what a machine is told, and must not change places between runs.
    private int CompareRest(Diagnostic other)
    {
        var byDetail = string.CompareOrdinal(Detail, other.Detail);
        return byDetail != 0 ? byDetail : string.CompareOrdinal(string.Join('\0', Arguments), string.Join('\0', other.Arguments));
    }
}
