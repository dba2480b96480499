using StaticBriefing.Pages.Routing;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Site.Hosts;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Settles the settings: flag, environment, file, default; and remembers where each came from.</summary>
internal sealed partial class SettingsPipeline(BuildCache cache)
{
    public const string Lang = "site.lang";

    /// <summary>All there are, in the order in which <c>config</c> lists them.</summary>
    public static readonly IReadOnlyList<string> Keys = ["site.title", "site.description", "site.url", Lang, "site.licence", "read.auto", "output.without", "hosts"];

    private readonly StepTable<Settled> _settle = cache.Table<Settled>("Settings");

    [Packed]
    public sealed partial record Settled(SiteSettings Settings, EquatableArray<SettingValue> Values);

    public Settled Run(BuildRun run, IEnumerable<InputFile> sources)
    {
        var file = sources.FirstOrDefault(source => source.Path == InputFolders.Settings);
        var overrides = run.Options.Overrides;
        var input = PackWriter.DigestOf(writer =>
        {
            writer.WriteOptional(file, static (inner, source) => source.Digest.Pack(inner));
            writer.WriteArray(overrides, static (inner, setting) => setting.Pack(inner));
        });
        var settled = run.RunOne(_settle, input, diagnostics => Settle(file, overrides, diagnostics)).Value;
        return settled with { Settings = settled.Settings with { Now = run.Options.Now } };
    }

    private static Settled Settle(InputFile? source, EquatableArray<SettingOverride> overrides, DiagnosticBag diagnostics)
    {
        var file = source is null ? null : YamlReader.Read(CacheContext.SourceOf(source), diagnostics) as YamlMapping;
        var front = file is null ? new SettingsFrontMatter() : SettingsFrontMatter.Bind(file, diagnostics);
        var values = Keys.Select(key => Value(key, front, overrides)).ToDictionary(value => value.Key);
        var settings = SiteSettings.Default with
        {
            Title = values["site.title"].Value,
            Description = values["site.description"].Value,
            Url = SiteUrl(values["site.url"], diagnostics),
            Lang = values[Lang].Value,
            Licence = values["site.licence"].Value,
            Auto = Auto(values["read.auto"], diagnostics),
            Without = Without(values["output.without"], front.Output?.Without ?? [], diagnostics),
            Hosts = Hosts(values["hosts"], front.Hosts, diagnostics),
        };
        return new Settled(settings, Keys.Select(key => values[key]).ToEquatableArray());
    }

    private static SettingValue Value(string key, SettingsFrontMatter file, EquatableArray<SettingOverride> overrides)
    {
        var last = overrides.LastOrDefault(setting => setting.Key == key);
        if (last is not null)
            return new SettingValue(key, last.Value, last.Origin);
        return FromFile(key, file) is { } written
            ? new SettingValue(key, written.Value, written.Location.ToString(), written.Location)
            : new SettingValue(key, Default(key), "default");
    }

    private static Located<string>? FromFile(string key, SettingsFrontMatter file) => key switch
    {
        "site.title" => file.Site?.Title,
        "site.description" => file.Site?.Description,
        "site.url" => file.Site?.Url,
        Lang => file.Site?.Lang,
        "site.licence" => file.Site?.Licence,
        "read.auto" => file.Read?.Auto is { } auto ? new Located<string>(auto.Value.ToString().ToLowerInvariant(), auto.Location) : null,
        "output.without" => Joined(file.Output?.Without ?? []),
        _ => Joined(file.Hosts),
    };

    private static Located<string>? Joined(EquatableArray<Located<string>> words) =>
        words.IsEmpty ? null : new Located<string>(string.Join(", ", words.Select(word => word.Value)), words[0].Location);

    private static string Default(string key) => key switch
    {
        "site.title" => SiteSettings.Default.Title,
        Lang => SiteSettings.Default.Lang,
        "read.auto" => "on",
        _ => "",
    };

    private static string SiteUrl(SettingValue value, DiagnosticBag diagnostics)
    {
        if (value.Value.Length == 0)
            return "";
        var isWeb = Uri.TryCreate(value.Value, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") && url.Query.Length + url.Fragment.Length == 0;
        if (isWeb)
            return value.Value.EndsWith('/') ? value.Value : $"{value.Value}/";
        diagnostics.ReportNotASiteUrl(value);
        return "";
    }

    private static AutoReading Auto(SettingValue value, DiagnosticBag diagnostics)
    {
        if (Enum.TryParse<AutoReading>(value.Value, ignoreCase: true, out var auto))
            return auto;
        diagnostics.ReportNotAReading(value, NearestName.Find(value.Value, ["on", "marked", "off"]) ?? "on");
        return AutoReading.On;
    }

    private static EquatableArray<string> Without(SettingValue value, EquatableArray<Located<string>> written, DiagnosticBag diagnostics)
    {
        var kinds = Words(value, written);
        foreach (var kind in kinds.Where(kind => !PageKinds.Optional.Contains(kind.Value, StringComparer.Ordinal)))
            diagnostics.ReportUnknownKind(value, kind, NearestName.Find(kind.Value, PageKinds.Optional) ?? string.Join(", ", PageKinds.Optional));
        return kinds.Select(kind => kind.Value).Intersect(PageKinds.Optional).SelectMany(PageKinds.WithParts).Distinct().Order(StringComparer.Ordinal).ToEquatableArray();
    }

    private static EquatableArray<string> Hosts(SettingValue value, EquatableArray<Located<string>> written, DiagnosticBag diagnostics)
    {
        var names = Words(value, written);
        foreach (var name in names.Where(name => !HostNames.TryParse(name.Value, out _)))
            diagnostics.ReportUnknownHost(value, name, NearestName.Find(name.Value, HostNames.All) ?? string.Join(", ", HostNames.All));
        return names.Select(name => name.Value).ToEquatableArray();
    }

    // A flag or a variable gives them in one text, and stands in no file.
    private static List<Located<string>> Words(SettingValue value, EquatableArray<Located<string>> written) => value.Location is not null
        ? [.. written]
        :
        [
            .. value.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(word => new Located<string>(word, TextLocation.StartOf(""))),
        ];
}
