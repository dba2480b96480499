using System.Text;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Specs.Tests;

/// <summary>Short ways to build a briefing in memory.</summary>
internal static class Builds
{
    public static BuildOptions Options { get; } = new("test");

    public static InputFile File(string path, byte[] bytes) => new(path, bytes, SourceText.ChecksumOf(bytes), DateTime.UnixEpoch);

    public static InputFile File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    public static InputScan Scan(IEnumerable<InputFile> files) =>
        new(files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray(), [], 0);

    /// <summary>A project as it lies on the disk.</summary>
    public static InputScan ScanFolder(string folder) => new InputScanner(InputRoot.OfProject(folder)).Scan();

    /// <summary>A clean build.</summary>
    public static BuildResult Build(InputScan inputs, BuildOptions? options = null) =>
        new BriefingBuilder().Build(inputs, options ?? Options, TestContext.Current.CancellationToken);

    public static string TextOf(this BuildResult result, string path) =>
        Encoding.UTF8.GetString(result.Files.Single(file => file.Path == path).Bytes.Span);

    public static IReadOnlyList<string> Lines(this BuildResult result) => [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>Every path with the checksum of its bytes: two sites are equal when these are.</summary>
    public static IReadOnlyList<string> Fingerprint(this BuildResult result) =>
        [.. result.Files.Select(file => $"{file.Path} {SourceText.ChecksumOf(file.Bytes.Span)}")];
}
