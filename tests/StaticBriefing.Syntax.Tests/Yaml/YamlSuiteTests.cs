using StaticBriefing.Syntax.Yaml;

namespace StaticBriefing.Syntax.Tests.Yaml;

public class YamlSuiteTests
{
    // The suite marks blanks, tabs and line ends so that they survive editors.
    private static string Unmark(string yaml) => yaml
        .Replace("␣", " ", StringComparison.Ordinal)
        .Replace("—", "", StringComparison.Ordinal)
        .Replace("»", "\t", StringComparison.Ordinal)
        .Replace("↵", "", StringComparison.Ordinal)
        .Replace("∎\n", "", StringComparison.Ordinal)
        .Replace("←", "\r", StringComparison.Ordinal)
        .Replace("⇔", "\uFEFF", StringComparison.Ordinal);

    [Fact]
    public void EveryDocumentOfTheYamlTestSuiteIsReadOrRefusedInItsPlace()
    {
        var count = 0;
        foreach (var (name, text) in TarFile.ReadTexts(SharedFolder.Require("hostile/yaml-test-suite.dev.tar.gz")))
        {
            foreach (var yaml in DocumentsOf(name, text))
            {
                var (node, _, diagnostics) = YamlText.Read(yaml);
                Assert.All(diagnostics, finding => Assert.NotNull(finding.Location));
                Assert.True(node is not null || diagnostics.Count > 0 || IsBlank(yaml), $"{name}: neither read nor refused");
                count++;
            }
        }
        Assert.True(count > 150, $"only {count} documents");
    }

    // The suite's own files are YAML: a list of cases, each with its 'yaml'.
    private static IEnumerable<string> DocumentsOf(string name, string text)
    {
        var (node, _, diagnostics) = YamlText.Read(text);
        Assert.True(diagnostics.Count == 0, $"{name}: {diagnostics.FirstOrDefault()}");
        return ((YamlSequence)node!).Items.Cast<YamlMapping>()
            .Select(test => test.Find("yaml")?.Value)
            .OfType<YamlScalar>()
            .Select(scalar => Unmark(scalar.Value ?? ""));
    }

    private static bool IsBlank(string yaml) =>
        yaml.Split('\n').All(line => line.Trim() is "" or "---" or "..." || line.TrimStart().StartsWith('#') || line.StartsWith('%'));
}
