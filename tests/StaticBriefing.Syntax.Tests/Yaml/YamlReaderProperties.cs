using CsCheck;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.Yaml;

public class YamlReaderProperties
{
    private static readonly string[] s_pieces =
    [
        "a", "b: ", "title: ", "people: ", "people:\n", "- ", "\n", "\r\n", "  ", " ", "\t", ":", "?", "? ", "\"", "'", "[", "]", "{", "}", ",", ", ", "#", " # x", "|", "|+\n", ">-\n",
        "&x ", "*x", "!t ", "---\n", "...\n", "%YAML 1.2\n", "~", "\\", "😀",
    ];

    private static readonly Gen<string> s_yaml = Gen.OneOf(s_pieces).Array[0, 14].Select(string.Concat);

    // With what is a line end to some and a character to others.
    private static readonly Gen<string> s_strangeYaml =
        Gen.OneOf([.. s_pieces, "\0", "\uFEFF", "\u0085", "\u2028"]).Array[0, 14].Select(string.Concat);

    [Fact]
    public void AnyTextIsReadOrRefusedAndEveryNodeStandsInsideItsParent() => s_strangeYaml.Sample(
        text =>
        {
            var (node, source, diagnostics) = YamlText.Read(text);
            if (node is not null)
                CheckSpans(node, new TextSpan(0, source.Length));
            Assert.All(diagnostics, finding => Assert.True(finding.Location!.Span.End <= source.Length));
        },
        iter: 10_000);

    [Fact]
    public void ChangingAnyMappingSaysTheNewValuesOrIsRefused()
    {
        var (changes, refusals) = (0, 0);
        var values = FrontMatter.FrontMatterText.Article("title: A new one\npeople: [Ada Example, Ben Example]\n").Record.ToValues();
        s_yaml.Sample(
            text =>
            {
                if (YamlText.Read(text) is not (YamlMapping, _, { Count: 0 }))
                    return;
                if (TryWrite(text, values) is not { } changed)
                {
                    Interlocked.Increment(ref refusals);
                    return;
                }
                Interlocked.Increment(ref changes);
                var (node, _, diagnostics) = YamlText.Read(changed);
                Assert.True(diagnostics.Count == 0, $"{text}\n=====\n{changed}");
                Assert.Equal(changed, FrontMatterWriter.Write(changed, values));
                Assert.Equal("A new one", ((YamlScalar)((YamlMapping)node!).Value("title")).Value);
            },
            iter: 10_000);
        Assert.True(refusals * 10 < changes, $"{refusals} refused, {changes} changed");
    }

    private static string? TryWrite(string text, IReadOnlyList<FrontMatterValue> values)
    {
        try
        {
            return FrontMatterWriter.Write(text, values);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void CheckSpans(YamlNode node, TextSpan parent)
    {
        var span = node.Location.Span;
        Assert.True(parent.Contains(span), $"{node} in {parent}");
        foreach (var child in Children(node))
            CheckSpans(child, span);
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Select(entry => entry.Value),
        YamlSequence sequence => sequence.Items,
        _ => [],
    };
}
