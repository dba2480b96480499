using System.Reflection;

namespace StaticBriefing.Cli;

/// <summary>Which build of the tool this is.</summary>
internal static class ToolVersion
{
    /// <summary>"0.1.0", without the commit that the compiler appends after a plus sign.</summary>
    public static string Text { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
