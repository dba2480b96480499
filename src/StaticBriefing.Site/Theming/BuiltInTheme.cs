using System.Collections.Immutable;
using System.Reflection;
using StaticBriefing.Site.Output;

namespace StaticBriefing.Site.Theming;

/// <summary>The theme inside the tool: the repository's <c>theme/</c>.</summary>
public static class BuiltInTheme
{
    private const string Prefix = "theme/";

    /// <summary>All its files, by name.</summary>
    public static ImmutableArray<ThemeFile> Files { get; } = ReadFiles();

    /// <summary>One file by its name from the theme's folder ("strings/en.yml"), or null.</summary>
    public static ThemeFile? Find(string name) => Files.FirstOrDefault(file => file.Name == name);

    private static ImmutableArray<ThemeFile> ReadFiles()
    {
        var assembly = typeof(BuiltInTheme).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => ReadFile(assembly, name)),
        ];
    }

    private static ThemeFile ReadFile(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var name = resource[Prefix.Length..];
        return new ThemeFile(name, $"(built-in theme)/{name}", FileContent.From(bytes));
    }
}
