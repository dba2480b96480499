using System.Text;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Specs.Tests;

/// <summary>A build's result with the bytes of its files.</summary>
internal sealed record Built(BuildResult Result, MemorySiteStore Site)
{
    public IReadOnlyList<SiteFile> Files => Result.Files;

    public EquatableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public BriefingSummary Summary => Result.Summary;

    public StepLog Steps => Result.Steps;

    public IReadOnlyList<string> Lines() => [.. Diagnostics.Select(diagnostic => diagnostic.ToString())];

    public string TextOf(string path) => TextOf(Files.Single(file => file.Path == path));

    public string TextOf(SiteFile file) => Encoding.UTF8.GetString(Site.BytesOf(file.Path).Span);

    /// <summary>Every path with the checksum of its bytes: two sites are equal when these are.</summary>
    public IReadOnlyList<string> Fingerprint() => [.. Files.Select(file => $"{file.Path} {SiteFile.Of(file.Path, Site.BytesOf(file.Path).Span).Checksum}")];
}
