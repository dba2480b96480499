using System.Text.RegularExpressions;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Tests.Support;
using StaticBriefing.Site.Theming;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Tests.Theming;

public partial class BuiltInThemeTests
{
    [Fact]
    public void NothingIsWrongWithIt()
    {
        var diagnostics = new DiagnosticBag();
        Theme.Load([], English(diagnostics), diagnostics);

        Assert.Empty(diagnostics.ToEquatableArray());
    }

    [Fact]
    public void ItsFilesAreNamedWithForwardSlashes()
    {
        Assert.Contains(BuiltInTheme.Files, file => file is { Name: "partials/quote.html", Path: "(built-in theme)/partials/quote.html" });
        Assert.NotNull(BuiltInTheme.Find("strings/en.yml"));
    }

    [Fact]
    public void AProjectReplacesItsFilesOneByOne()
    {
        var diagnostics = new DiagnosticBag();
        var own = ThemeFile.OfProject("layout.html", FileContent.From("<title>{{ site.title }}</title>{{ content }}"));
        var theme = Theme.Load([own], English(diagnostics), diagnostics);

        var html = RenderedPages.Text(theme, Sample.Text("<p>Body</p>"));

        Assert.Empty(diagnostics.ToEquatableArray());
        Assert.StartsWith("<title>Example briefing</title>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Body</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ItShowsATopic()
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme.Load([], English(diagnostics), diagnostics);

        var html = RenderedPages.Text(theme, Sample.Topic(Sample.Quote(speaker: Sample.Ada)));

        Assert.Contains("We will build the bridge.", html, StringComparison.Ordinal);
        Assert.Contains("href=\"../../people/ada-example/index.html\"", html, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2025-02\" data-edtf=\"2025-02\">February 2025</time>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void SpanishSaysAllThatEnglishSaysAndNoMore()
    {
        var diagnostics = new DiagnosticBag();
        var (english, spanish) = (Strings("en", diagnostics).Entries, Strings("es", diagnostics).Entries);

        Assert.Empty(diagnostics.ToEquatableArray());
        Assert.Equal(english.Select(entry => entry.Key), spanish.Select(entry => entry.Key));
        // The words differ, what is filled in does not.
        Assert.All(english.Zip(spanish), pair => Assert.Equal(Holes(pair.First), Holes(pair.Second)));
    }

    private static IEnumerable<string> Holes(ThemeString entry) =>
        HoleInText().Matches(entry.Text).Select(hole => hole.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex HoleInText();

    private static ThemeStrings English(DiagnosticBag diagnostics) => Strings("en", diagnostics);

    private static ThemeStrings Strings(string lang, DiagnosticBag diagnostics)
    {
        var file = BuiltInTheme.Find($"strings/{lang}.yml")!;
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(SourceText.From(file.Path, file.Content.ToText()), diagnostics));
        return new ThemeStrings(lang, Flatten(root, "").ToEquatableArray());
    }

    private static IEnumerable<ThemeString> Flatten(YamlMapping mapping, string prefix)
    {
        foreach (var entry in mapping.Entries)
        {
            var key = prefix + entry.Key.Value;
            if (entry.Value is YamlScalar text)
                yield return new ThemeString(key, text.Value ?? "", null, text.Location);
            else if (entry.Value is YamlMapping forms && forms.Find("one")?.Value is YamlScalar one && forms.Find("other")?.Value is YamlScalar other)
                yield return new ThemeString(key, other.Value ?? "", one.Value, forms.Location);
            else if (entry.Value is YamlMapping nested)
            {
                foreach (var inner in Flatten(nested, $"{key}."))
                    yield return inner;
            }
        }
    }
}
