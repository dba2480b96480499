using System.Text;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Steps;

namespace StaticBriefing.Specs.Tests.Incremental;

/// <summary>A project in memory that is edited and built again and again by one builder.</summary>
internal sealed class Workshop(IEnumerable<InputFile> files)
{
    private readonly BriefingBuilder _builder = new();
    private readonly MemorySiteStore _site = new();

    public SortedDictionary<string, byte[]> Files { get; } =
        new(files.ToDictionary(file => file.Path, file => file.Bytes.ToArray()), StringComparer.Ordinal);

    /// <summary>The two-outlets site, built once.</summary>
    public static Workshop OfTwoOutlets()
    {
        var workshop = new Workshop(Builds.ScanFolder(Repository.PathOf("tests", "sites", "two-outlets")).Files);
        workshop.Build();
        return workshop;
    }

    public string this[string path]
    {
        get => Encoding.UTF8.GetString(Files[path]);
        set => Files[path] = Encoding.UTF8.GetBytes(value);
    }

    public void Replace(string path, string old, string with)
    {
        Assert.Contains(old, this[path], StringComparison.Ordinal);
        this[path] = this[path].Replace(old, with, StringComparison.Ordinal);
    }

    // Every step runs, so that each says what it did.
    public Built Build() => Builds.Build(_builder, _site, Scan(), Builds.Options with { Explain = true });

    /// <summary>What a preview does while its editor writes.</summary>
    public Built BuildPagesFirst() => Builds.Build(_builder, _site, Scan(), Builds.Options with { DataMayLag = true });

    public Built BuildClean() => Builds.Build(Scan());

    /// <summary>Every step with the keys that were not simply remembered: "Pages: Timeline: timeline/index.html Modified".</summary>
    public static IReadOnlyList<string> Done(Built built) =>
    [
        .. built.Steps.Steps
            .SelectMany(step => step.Outcomes.Where(outcome => outcome.Reason != RunReason.Cached).Select(outcome => $"{step.Step}: {outcome.Key} {outcome.Reason}"))
            .Order(StringComparer.Ordinal),
    ];

    // New instances each time, as a scan gives them; only bytes tell that nothing has changed.
    private InputScan Scan() => Builds.Scan(Files.Select(file => Builds.File(file.Key, file.Value)));
}
