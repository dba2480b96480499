using System.Xml.Linq;

namespace StaticBriefing.Pipelines.Tests.Architecture;

/// <summary>The projects of the product as their files say.</summary>
internal static class SourceTree
{
    public static IReadOnlyDictionary<string, XElement> Projects { get; } = Directory.GetFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path)["StaticBriefing.".Length..], XElement.Load);

    /// <summary>The floors that a project compiles against: an analyzer is none.</summary>
    public static IEnumerable<string> Floors(string project) => Projects[project].Descendants("ProjectReference")
        .Where(reference => reference.Attribute("OutputItemType")?.Value != "Analyzer")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))["StaticBriefing.".Length..])
        .Order(StringComparer.Ordinal);

    public static IEnumerable<(string Name, string Private)> Packages(string project) => Projects[project].Descendants("PackageReference")
        .Select(reference => (reference.Attribute("Include")!.Value, reference.Attribute("PrivateAssets")?.Value ?? ""));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StaticBriefing.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
