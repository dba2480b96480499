using System.Text;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Output;
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
    public static Built Build(InputScan inputs, BuildOptions? options = null) => Build(new BriefingBuilder(), new MemorySiteStore(), inputs, options);

    /// <summary>One more build of a builder.</summary>
    public static Built Build(BriefingBuilder builder, MemorySiteStore site, InputScan inputs, BuildOptions? options = null) =>
        new(builder.Build(inputs, options ?? Options, site, TestContext.Current.CancellationToken), site);
}
