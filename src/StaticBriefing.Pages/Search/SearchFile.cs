using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pages.Search;

/// <summary>One file of the index: a script that hands its value to the one function that waits for it, so that it loads from a disk too.</summary>
public sealed record SearchFile(string Path, string Content)
{
    private const int HashDigits = 10;

    /// <summary>The name under which the manifest knows a file that is named by its content.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..^".js".Length];

    /// <summary>A file that never changes: its name is made from what it holds.</summary>
    public static SearchFile OfContent(string json)
    {
        var content = Script(json);
        return new SearchFile($"{Routes.SearchShards}{SourceText.ChecksumOf(Encoding.UTF8.GetBytes(content))[..HashDigits]}.js", content);
    }

    /// <summary>A file under a name of its own.</summary>
    public static SearchFile Named(Route route, string json) => new(route.Path, Script(json));

    private static string Script(string json) => $"briefingSearch({json});\n";
}
