using System.Collections.Immutable;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Theming.Checking;
using StaticBriefing.Site.Theming.Shortcuts;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Theming;

/// <summary>Puts a theme together: the project's templates where they are right, the built-in ones where they are missing or wrong.</summary>
internal sealed class ThemeLoader(
    IReadOnlyList<ThemeFile> own,
    IReadOnlyList<ThemeFile> builtIn,
    ThemeStrings strings,
    DiagnosticBag diagnostics)
{
    private const string Extension = ".html";
    private const string PartialsFolder = "partials/";

    private static readonly TemplateRoot Layout = new("layout", TemplateType.Markup);

    private readonly StringTable _strings = new(strings);

    public Theme Load()
    {
        ReportMissingStrings();
        ReportUnusedFiles();
        var assets = ThemeAssets.From(own, builtIn, diagnostics);
        var checker = new TemplateChecker(_strings, assets);
        var templates = TemplateViews.Pages.Add(Layout).Select(root => Load(root, "", checker));
        var partials = TemplateViews.Partials.Select(root => Load(root, PartialsFolder, checker));
        return new Theme(Found(templates), Found(partials), _strings, assets);
    }

    private static ImmutableArray<ParsedTemplate> Found(IEnumerable<ParsedTemplate?> templates) =>
        [.. templates.OfType<ParsedTemplate>()];

    private ParsedTemplate? Load(TemplateRoot root, string folder, TemplateChecker checker)
    {
        var name = $"{folder}{root.Name}{Extension}";
        var file = Find(own, name);
        if (file is not null && Read(root, file, checker) is { } template)
            return template;
        var fallback = Find(builtIn, name);
        if (fallback is null && file is null)
            diagnostics.ReportMissingTemplate(TextLocation.StartOf($"theme/{name}"), name);
        return fallback is null ? null : Read(root, fallback, checker);
    }

    private ParsedTemplate? Read(TemplateRoot root, ThemeFile file, TemplateChecker checker)
    {
        var findings = new DiagnosticBag();
        var template = TemplateReader.Read(root, file, findings);
        if (template is not null)
            checker.Check(template, findings);
        diagnostics.AddRange(findings.ToEquatableArray());
        return template is null || findings.HasErrors ? null : new TemplateShortcuts(_strings).Take(template);
    }

    private void ReportMissingStrings()
    {
        foreach (var key in RequiredStrings.Keys.Where(key => !_strings.TryGet(key, out _)))
            diagnostics.ReportMissingString(TextLocation.StartOf($"theme/strings/{_strings.Lang}.yml"), key);
    }

    private void ReportUnusedFiles()
    {
        var known = TemplateViews.Pages.Add(Layout).Select(root => $"{root.Name}{Extension}")
            .Concat(TemplateViews.Partials.Select(root => $"{PartialsFolder}{root.Name}{Extension}"))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in own.Where(file => file.Name.EndsWith(Extension, StringComparison.Ordinal)))
        {
            if (!known.Contains(file.Name) && !file.Name.StartsWith(ThemeAssets.Folder, StringComparison.Ordinal))
                diagnostics.ReportUnusedTemplate(TextLocation.StartOf(file.Path), file.Name, NearestName.Find(file.Name, known));
        }
    }

    private static ThemeFile? Find(IReadOnlyList<ThemeFile> files, string name) => files.FirstOrDefault(file => file.Name == name);
}
