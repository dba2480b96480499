using System.Collections.Immutable;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Diagnostics;

/// <summary>Everything this floor can find.</summary>
public static class SiteDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ThemeDescriptors.All, .. LinkDescriptors.All, .. HostDescriptors.All];
}
