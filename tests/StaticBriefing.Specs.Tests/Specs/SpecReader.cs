using System.Globalization;
using System.Text;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Specs.Tests.Specs;

/// <summary>Reads files of specs with the product's own YAML reader. A key that it does not know is a fault of the spec.</summary>
internal static class SpecReader
{
    private const string Number = "{n}";

    private static readonly string[] _keys =
        ["name", "inputs", "settings", "now", "preview", "diagnostics", "diagnostics_include", "details", "outputs", "routes", "no_routes", "nowhere"];

    public static IReadOnlyList<Spec> ReadAll(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories)
            .OrderBy(path => path, StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];

    private static List<Spec> Read(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(SourceText.From(file, text), diagnostics) as YamlMapping;
        if (root is null || diagnostics.Count > 0)
            throw new FormatException($"{file} is no file of specs. {string.Join('\n', diagnostics.ToEquatableArray())}");
        return [.. Items(root.Find("specs")?.Value).Select(node => Read(file, (YamlMapping)node))];
    }

    private static Spec Read(string file, YamlMapping spec)
    {
        if (spec.Entries.FirstOrDefault(entry => !_keys.Contains(entry.Key.Value)) is { } unknown)
            throw new FormatException($"{unknown.Key.Location}: a spec has no key '{unknown.Key.Value}'.");
        return new Spec(
            file,
            Scalar(spec, "name") ?? throw new FormatException($"{spec.Location}: this spec has no name."),
            [.. Entries(spec, "inputs").SelectMany(Files)],
            [.. Entries(spec, "settings").Select(entry => new SettingOverride(entry.Key.Value, Text(entry.Value), "the spec"))],
            Scalar(spec, "now") is { } now && EdtfDate.TryParse(now, out var date, out _) ? date : null,
            Scalar(spec, "preview") == "true",
            Texts(spec.Find("diagnostics_include")?.Value ?? spec.Find("diagnostics")?.Value),
            spec.Find("diagnostics_include") is null,
            Texts(spec.Find("details")?.Value),
            [.. Entries(spec, "outputs").Select(entry => Output(entry.Key.Value, entry.Value))],
            Texts(spec.Find("routes")?.Value),
            Texts(spec.Find("no_routes")?.Value),
            Texts(spec.Find("nowhere")?.Value));
    }

    private static ExpectedOutput Output(string path, YamlNode node) => node is YamlMapping mapping
        ? new ExpectedOutput(path, Texts(mapping.Find("has")?.Value), Texts(mapping.Find("not")?.Value), Scalar(mapping, "exact"))
        : new ExpectedOutput(path, Texts(node), [], null);

    // { repeat: "title: {n}", times: 101 } at "input/articles/{n}.yml" stands for so many files.
    private static IEnumerable<InputFile> Files(YamlEntry entry)
    {
        var (path, content) = (entry.Key.Value, entry.Value);
        return path.Contains(Number, StringComparison.Ordinal)
            ? Repeated((YamlMapping)content).Select((text, index) => Builds.File(Numbered(path, index), text))
            : [Builds.File(path, Bytes(content))];
    }

    // A list is put together; { repeat: "{n}> ", times: 10000 } stands for its text that often, numbered from 1; { latin1: "caf\xE9" } for one byte a letter.
    private static byte[] Bytes(YamlNode node) => node switch
    {
        YamlSequence parts => [.. parts.Items.SelectMany(Bytes)],
        YamlMapping mapping when Scalar(mapping, "latin1") is { } latin1 => Encoding.Latin1.GetBytes(latin1),
        YamlMapping mapping => Encoding.UTF8.GetBytes(string.Concat(Repeated(mapping))),
        _ => Encoding.UTF8.GetBytes(Text(node)),
    };

    private static IEnumerable<string> Repeated(YamlMapping mapping)
    {
        var (text, times) = (Scalar(mapping, "repeat")!, int.Parse(Scalar(mapping, "times")!, CultureInfo.InvariantCulture));
        return Enumerable.Range(0, times).Select(index => Numbered(text, index));
    }

    private static string Numbered(string text, int index) => text.Replace(Number, (index + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static EquatableArray<YamlEntry> Entries(YamlMapping mapping, string key) => (mapping.Find(key)?.Value as YamlMapping)?.Entries ?? [];

    private static EquatableArray<YamlNode> Items(YamlNode? node) => (node as YamlSequence)?.Items ?? [];

    private static IReadOnlyList<string> Texts(YamlNode? node) => node is YamlScalar { Value: not null } ? [Text(node)] : [.. Items(node).Select(Text)];

    private static string Text(YamlNode node) => (node as YamlScalar)?.Value ?? "";

    private static string? Scalar(YamlMapping mapping, string key) => (mapping.Find(key)?.Value as YamlScalar)?.Value;
}
