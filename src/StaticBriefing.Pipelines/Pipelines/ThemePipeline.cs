using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Theming;
using StaticBriefing.Syntax.Sources;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Loads and checks the theme: the project's own files over the built-in ones, and the words of the site's language.</summary>
internal sealed class ThemePipeline(BuildCache cache)
{
    private const string Fallback = "en";

    private readonly StepTable<ThemeFacts> _load = cache.Table<ThemeFacts>("Theme");
    private LoadedTheme? _last;

    public LoadedTheme Run(BuildRun run, IReadOnlyList<InputFile> files, string lang)
    {
        var own = InputFolders.In(files, InputFolders.Theme).ToList();
        var input = PackWriter.DigestOf(writer =>
        {
            writer.WriteString(lang);
            foreach (var file in own)
                file.Digest.Pack(writer);
        });
        // A theme that has been checked is parsed again only when a page must be rendered.
        Theme? loaded = null;
        var facts = run.RunOne(_load, input, diagnostics => ThemeFacts.Of(loaded = Load(own, lang, diagnostics)));
        // A preview renders with the theme that it has.
        return _last = _last is { } last && last.Digest == input ? last : new LoadedTheme(input, facts.Value, new Lazy<Theme>(() => loaded ?? Load(own, lang, new DiagnosticBag())));
    }

    /// <summary>Reports a language that neither the project nor the tool has words for.</summary>
    public static void CheckLanguage(SettingValue lang, IEnumerable<InputFile> files, DiagnosticBag diagnostics)
    {
        var name = NameOf(lang.Value);
        if (BuiltInTheme.Find(name) is null && !files.Any(file => file.Path == InputFolders.Theme + name))
            diagnostics.ReportNoStrings(lang);
    }

    private static Theme Load(IEnumerable<InputFile> own, string lang, DiagnosticBag diagnostics)
    {
        var files = own.Select(file => ThemeFile.OfProject(file.Path[InputFolders.Theme.Length..], FileContent.From(file.Bytes.Span))).ToList();
        return Theme.Load(files, StringsOf(files, lang, diagnostics), diagnostics);
    }

    // The words of the language over the English ones, the project's over the built-in ones.
    private static ThemeStrings StringsOf(List<ThemeFile> own, string lang, DiagnosticBag diagnostics)
    {
        var strings = Read(BuiltInTheme.Find(NameOf(Fallback)), lang, diagnostics)!;
        string[] langs = lang == Fallback ? [Fallback] : [Fallback, lang];
        foreach (var language in langs)
        {
            if (language != Fallback && Read(BuiltInTheme.Find(NameOf(language)), lang, diagnostics) is { } builtIn)
                strings = builtIn.Over(strings);
            if (Read(own.Find(file => file.Name == NameOf(language)), lang, diagnostics) is { } ours)
                strings = ours.Over(strings);
        }
        return strings;
    }

    private static string NameOf(string lang) => $"strings/{lang}.yml";

    private static ThemeStrings? Read(ThemeFile? file, string lang, DiagnosticBag diagnostics)
    {
        if (file is null || SourceDecoder.Decode(file.Path, file.Content.Bytes, diagnostics) is not { } source)
            return null;
        var strings = new List<ThemeString>();
        if (YamlReader.Read(source, diagnostics) is YamlMapping mapping)
            Flatten(mapping, "", strings);
        return new ThemeStrings(lang, strings.ToEquatableArray());
    }

    private static void Flatten(YamlMapping mapping, string prefix, List<ThemeString> strings)
    {
        foreach (var (key, value) in mapping.Entries.Select(entry => (prefix + entry.Key.Value, entry.Value)))
        {
            if (value is YamlScalar scalar)
                strings.Add(new ThemeString(key, scalar.Value ?? "", null, scalar.Location));
            else if (value is YamlMapping inner && PluralOf(key, inner) is { } plural)
                strings.Add(plural);
            else if (value is YamlMapping nested)
                Flatten(nested, $"{key}.", strings);
        }
    }

    private static ThemeString? PluralOf(string key, YamlMapping mapping)
    {
        var (one, other) = (Scalar(mapping, "one"), Scalar(mapping, "other"));
        return one is null || other is null ? null : new ThemeString(key, other, one, mapping.Location);
    }

    private static string? Scalar(YamlMapping mapping, string key) =>
        (mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value as YamlScalar)?.Value;
}
