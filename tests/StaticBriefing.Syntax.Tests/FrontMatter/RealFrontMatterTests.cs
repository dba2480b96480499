using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.FrontMatter;

public class RealFrontMatterTests
{
    [Fact]
    public void TheFrontMatterOfRealPostsBinds()
    {
        var (count, errors) = (0, new List<string>());
        foreach (var (name, text) in TarFile.ReadTexts(SharedFolder.Require("hostile/posts-18f.dev.tar.gz")))
        {
            if (!name.EndsWith(".md", StringComparison.Ordinal))
                continue;
            count++;
            var bag = new DiagnosticBag();
            if (YamlReader.Read(SourceText.From(name, text), BlockOf(text), bag) is YamlMapping mapping)
                ArticleFrontMatter.Bind(mapping, bag);
            if (bag.HasErrors)
                errors.AddRange(bag.ToEquatableArray().Where(found => found.Severity == DiagnosticSeverity.Error).Take(1).Select(found => found.ToString()));
        }
        Assert.True(count > 400, $"only {count} posts");
        Assert.True(errors.Count <= count / 100, $"{errors.Count} of {count}:\n{string.Join('\n', errors)}");
    }

    [Fact]
    public void WritingTheSameValuesToRealFrontMatterChangesNothing()
    {
        foreach (var (name, text) in TarFile.ReadTexts(SharedFolder.Require("hostile/posts-18f.dev.tar.gz")))
        {
            if (!name.EndsWith(".md", StringComparison.Ordinal))
                continue;
            var block = BlockOf(text);
            var bag = new DiagnosticBag();
            var yaml = text.Substring(block.Start, block.Length);
            if (YamlReader.Read(SourceText.From(name, yaml), bag) is YamlMapping mapping && !bag.HasErrors)
                Assert.Equal(yaml, FrontMatterWriter.Write(yaml, ArticleFrontMatter.Bind(mapping, bag).ToValues()));
        }
    }

    private static TextSpan BlockOf(string text)
    {
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return TextSpan.FromBounds(start, text.IndexOf("\n---", start, StringComparison.Ordinal) + 1);
    }
}
