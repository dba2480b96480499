using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.FrontMatter;

/// <summary>Binds front matter from a text for the tests.</summary>
internal static class FrontMatterText
{
    public static (T Record, List<string> Findings) Bind<T>(string yaml, Func<YamlMapping, DiagnosticBag, T> bind)
    {
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(SourceText.From("a.yml", yaml), bag);
        var record = bind(Assert.IsType<YamlMapping>(node), bag);
        return (record, [.. bag.ToEquatableArray().Select(finding => finding.ToString())]);
    }

    /// <summary>The ids of all findings about an article's front matter.</summary>
    public static IEnumerable<string> Find(string yaml)
    {
        var bag = new DiagnosticBag();
        if (YamlReader.Read(SourceText.From("a.yml", yaml), bag) is YamlMapping mapping)
            ArticleFrontMatter.Bind(mapping, bag);
        return bag.ToEquatableArray().Select(finding => finding.Id);
    }

    public static (ArticleFrontMatter Record, List<string> Findings) Article(string yaml) => Bind(yaml, ArticleFrontMatter.Bind);
}
