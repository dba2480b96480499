using System.Collections.Frozen;
using System.Collections.Immutable;
using Scriban.Parsing;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Theming;

/// <summary>How a site looks: templates that have been read and checked, words, and assets under their published names.</summary>
public sealed class Theme
{
    private readonly FrozenDictionary<string, ParsedTemplate> _templates;
    private readonly FrozenDictionary<string, ParsedTemplate> _partials;
    private readonly FrozenDictionary<string, ParsedTemplate> _byPath;
    private readonly ThemeAssets _assets;

    internal Theme(ImmutableArray<ParsedTemplate> templates, ImmutableArray<ParsedTemplate> partials, StringTable strings, ThemeAssets assets)
    {
        _templates = templates.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal);
        _partials = partials.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal);
        _byPath = templates.Concat(partials).ToFrozenDictionary(template => template.Source.Path, StringComparer.Ordinal);
        _assets = assets;
        Strings = strings;
        Dates = new DateWords(strings);
    }

    /// <summary>The language of its words.</summary>
    public string Lang => Strings.Lang;

    /// <summary>Its assets, named by their content.</summary>
    public EquatableArray<OutputFile> Assets => _assets.Files;

    /// <summary>A date in the theme's words, as its pages say it.</summary>
    public string Say(EdtfDate date) => Dates.Write(date);

    /// <summary>The words that dates are said with, by key.</summary>
    public IEnumerable<KeyValuePair<string, string>> DateStrings =>
        Strings.Keys.Where(key => key.StartsWith("date.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(key => KeyValuePair.Create(key, Strings[key]));

    internal StringTable Strings { get; }

    internal DateWords Dates { get; }

    /// <summary>Reads and checks a theme: the project's files one by one in the place of the built-in ones of their name.</summary>
    /// <param name="files">The project's own; none for the built-in theme as it is.</param>
    /// <param name="strings">The words of the site's language, the project's over the built-in ones.</param>
    public static Theme Load(IReadOnlyList<ThemeFile> files, ThemeStrings strings, DiagnosticBag diagnostics) =>
        Load(files, BuiltInTheme.Files, strings, diagnostics);

    internal static Theme Load(
        IReadOnlyList<ThemeFile> files,
        IReadOnlyList<ThemeFile> builtIn,
        ThemeStrings strings,
        DiagnosticBag diagnostics) => new ThemeLoader(files, builtIn, strings, diagnostics).Load();

    internal ParsedTemplate? Template(string name) => _templates.GetValueOrDefault(name);

    internal ParsedTemplate? Partial(string name) => _partials.GetValueOrDefault(name);

    internal Route? AssetRoute(string name) => _assets.Find(name);

    internal string? NearestString(string key) => NearestName.Find(key, Strings.Keys);

    internal TextLocation? LocationOf(SourceSpan span) =>
        _byPath.TryGetValue(span.FileName ?? "", out var template) ? template.LocationOf(span) : null;
}
