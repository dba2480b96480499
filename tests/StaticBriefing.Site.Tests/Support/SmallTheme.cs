using StaticBriefing.Site.Output;
using StaticBriefing.Site.Theming;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Tests.Support;

/// <summary>A theme whose templates are all empty but those that a test gives.</summary>
internal static class SmallTheme
{
    private const string Layout = "{{ content }}";

    private static readonly ThemeFile[] BuiltIn =
    [
        .. TemplateViews.Pages.Select(root => File($"{root.Name}.html", $"built-in {root.Name}")),
        .. TemplateViews.Partials.Select(root => File($"partials/{root.Name}.html", $"[{root.Name}]")),
        File("layout.html", Layout),
        File("assets/briefing.css", "body { color: black }"),
    ];

    /// <summary>Loads the theme; a page template named "text.html" has the path "theme/text.html".</summary>
    public static (Theme Theme, EquatableArray<Diagnostic> Diagnostics) Load(params (string Name, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var own = files.Select(file => ThemeFile.OfProject(file.Name, FileContent.From(file.Text))).ToList();
        var theme = Theme.Load(own, BuiltIn, SmallStrings.English, diagnostics);
        return (theme, diagnostics.ToEquatableArray());
    }

    /// <summary>Loads the theme; there must be nothing to tell.</summary>
    public static Theme LoadClean(params (string Name, string Text)[] files)
    {
        var (theme, diagnostics) = Load(files);
        Assert.Empty(diagnostics);
        return theme;
    }

    private static ThemeFile File(string name, string text) => new(name, $"(built-in theme)/{name}", FileContent.From(text));
}
