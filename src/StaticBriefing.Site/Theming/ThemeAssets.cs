using System.Collections.Frozen;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Theming;

/// <summary>The files of <c>theme/assets/</c>, published under names that change with their content, so that they may be kept for ever.</summary>
internal sealed class ThemeAssets
{
    public const string Folder = "assets/";

    private const int HashDigits = 8;

    private readonly FrozenDictionary<string, string> _paths;

    private ThemeAssets(IReadOnlyDictionary<string, string> paths, EquatableArray<OutputFile> files)
    {
        _paths = paths.ToFrozenDictionary(StringComparer.Ordinal);
        Files = files;
    }

    public EquatableArray<OutputFile> Files { get; }

    public IEnumerable<string> Names => _paths.Keys;

    public static ThemeAssets From(IReadOnlyCollection<ThemeFile> own, IReadOnlyCollection<ThemeFile> builtIn, DiagnosticBag diagnostics)
    {
        var byName = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var file in builtIn.Concat(own).Where(file => file.Name.StartsWith(Folder, StringComparison.Ordinal)))
            byName[file.Name[Folder.Length..]] = file;
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new List<OutputFile>();
        // Style sheets last: they name the others.
        foreach (var (name, file) in byName.OrderBy(entry => IsStyleSheet(entry.Key)))
        {
            var content = IsStyleSheet(name) ? Publish(file, builtIn.FirstOrDefault(other => other.Name == file.Name), name, paths, diagnostics)
                : IsScript(name) ? ScriptFile.Publish(file.Content)
                : file.Content;
            paths[name] = PathOf(name, content);
            files.Add(new OutputFile(paths[name], content));
        }
        return new ThemeAssets(paths, files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray());
    }

    public Route? Find(string name) => _paths.TryGetValue(name, out var path) ? new Route(path) : null;

    // As with templates, a wrong style sheet gives way to the built-in one; where there is none, to an empty one.
    private static FileContent Publish(ThemeFile file, ThemeFile? builtIn, string name, IReadOnlyDictionary<string, string> paths, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var content = StyleSheet.Publish(file, name, paths, findings);
        diagnostics.AddRange(findings.ToEquatableArray());
        if (!findings.HasErrors)
            return content;
        return builtIn is null || builtIn == file ? FileContent.From("") : StyleSheet.Publish(builtIn, name, paths, diagnostics);
    }

    private static bool IsStyleSheet(string name) => name.EndsWith(".css", StringComparison.Ordinal);

    private static bool IsScript(string name) => name.EndsWith(".js", StringComparison.Ordinal);

    private static string PathOf(string name, FileContent content)
    {
        var dot = name.LastIndexOf('.');
        var stem = dot > name.LastIndexOf('/') ? dot : name.Length;
        return $"{Folder}{name[..stem]}.{content.Checksum[..HashDigits]}{name[stem..]}";
    }
}
