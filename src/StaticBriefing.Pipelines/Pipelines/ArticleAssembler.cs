using StaticBriefing.Language;
using StaticBriefing.Language.Findings;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Makes one article of its files: its text, the front matter of both as one, and what a reader finds in its prose.</summary>
internal static class ArticleAssembler
{
    public static ArticleSource Assemble(ArticleFiles files, DiagnosticBag diagnostics)
    {
        var text = files.Text is null ? null : ArticleSyntaxReader.Read(CacheContext.SourceOf(files.Text), diagnostics);
        // What is wrong with its YAML was reported when its seed was looked up.
        var sidecar = files.Sidecar is null ? null : YamlReader.Read(CacheContext.SourceOf(files.Sidecar), new DiagnosticBag()) as YamlMapping;
        var mapping = Merge(sidecar, text?.FrontMatter);
        var isSeed = files.Text is not null && InputFolders.IsIn(files.Text, InputFolders.Seeds);
        return new ArticleSource(
            files.Key,
            text?.Source,
            isSeed ? files.Text!.Path[InputFolders.Seeds.Length..] : "",
            text?.Text ?? RichText.Empty,
            text?.Title,
            mapping is null ? new ArticleFrontMatter() : ArticleFrontMatter.Bind(mapping, diagnostics),
            mapping is not null);
    }

    public static ArticleReading Read(ArticleSource source, AutoReading auto) => ArticleReader.Read(source.Text, new ReadingContext(
        source.FrontMatter.Published?.Value,
        source.FrontMatter.Lang?.Value,
        source.FrontMatter.Boilerplate.Select(line => line.Value).ToEquatableArray())
    {
        FindsFacts = auto != AutoReading.Off,
    });

    // Key by key, what the sidecar says wins over the seed's own block.
    private static YamlMapping? Merge(YamlMapping? sidecar, YamlMapping? block)
    {
        if (sidecar is null || block is null)
            return sidecar ?? block;
        var said = sidecar.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        return sidecar with { Entries = sidecar.Entries.Concat(block.Entries.Where(entry => !said.Contains(entry.Key.Value))).ToEquatableArray() };
    }
}
