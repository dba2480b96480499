using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Packing;

/// <summary>What a reader of packed values needs from outside them.</summary>
public abstract class PackContext
{
    internal RecentStrings Strings { get; } = new();

    internal RecentDates Dates { get; } = new();

    internal RecentValues Values { get; } = new();

    /// <summary>The finding of an id. Throws <see cref="PackDamagedException"/> when there is none.</summary>
    public abstract DiagnosticDescriptor Descriptor(string id);

    /// <summary>The source of a path with a checksum; its text is read when it is asked for.</summary>
    public abstract SourceText Source(string path, string checksum);
}
