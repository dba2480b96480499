using System.CommandLine;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Cli.Settings;

/// <summary>Where the project and its folders lie. Folders given by a flag count from the project's root.</summary>
internal sealed class ProjectPlaces
{
    private readonly List<SettingValue> _values = [];
    private readonly ParseResult _parsed;
    private readonly string _root;

    public ProjectPlaces(GlobalOptions options, ParseResult parsed, string workingFolder)
    {
        _parsed = parsed;
        _root = FindRoot(options, workingFolder);
        var usual = ProjectFolders.Under(_root);
        Folders = new ProjectFolders(
            _root,
            Place("folders.input", options.Input, usual.Input),
            Record("folders.seeds", usual.Seeds, "default"),
            Place("folders.theme", options.Theme, usual.Theme),
            Place("folders.output", options.Output, usual.Output),
            Place("folders.cache", options.Cache, usual.Cache));
    }

    public ProjectFolders Folders { get; }

    public EquatableArray<SettingValue> Values => _values.ToEquatableArray();

    /// <summary>True when there is anything to make a briefing from.</summary>
    public static bool Exist(ProjectFolders folders) => Directory.Exists(folders.Seeds) || Directory.Exists(folders.Input);

    private string FindRoot(GlobalOptions options, string workingFolder)
    {
        if (_parsed.GetValue(options.Root) is { } given)
        {
            var root = Path.GetFullPath(given, workingFolder);
            return Directory.Exists(root)
                ? Record("folders.root", root, "--root")
                : throw new UsageException($"There is no folder '{given}'. Correct --root, or make a project there: briefing new {given}");
        }
        return FindAbove(workingFolder) is { } found && found != workingFolder
            ? Record("folders.root", found, "the nearest folder above with input/briefing.yml")
            : Record("folders.root", workingFolder, "the current folder");
    }

    // Called inside input/articles, the command means the project around it.
    private static string? FindAbove(string folder)
    {
        if (Exist(ProjectFolders.Under(folder)))
            return folder;
        for (var above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, "input", "briefing.yml")))
                return above;
        }
        return null;
    }

    private string Place(string key, Option<string> option, string usual) => _parsed.GetValue(option) is { } given
        ? Record(key, Path.GetFullPath(given, _root), option.Name)
        : Record(key, usual, "default");

    private string Record(string key, string folder, string origin)
    {
        _values.Add(new SettingValue(key, folder, origin));
        return folder;
    }
}
