using StaticBriefing.Language;
using StaticBriefing.Language.Findings;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.SavedPages;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Makes one article of its files: its text, the front matter of both as one, and what a reader finds in its prose.</summary>
internal static class ArticleAssembler
{
    public static ArticleSource Assemble(ArticleFiles files, DiagnosticBag diagnostics) => Assemble(files, SidecarOf(files), diagnostics);

    /// <summary>The same under another sidecar.</summary>
    public static ArticleSource Assemble(ArticleFiles files, YamlMapping? sidecar, DiagnosticBag diagnostics)
    {
        var isSeed = files.Text is not null && InputFolders.IsSeed(files.Text);
        var text = files.Text is null ? null : ReadText(CacheContext.SourceOf(files.Text), isSeed, diagnostics);
        var mapping = Merge(sidecar, text?.FrontMatter);
        return new ArticleSource(
            files.Key,
            text?.Source,
            isSeed ? files.Text!.Path[InputFolders.Seeds.Length..] : "",
            text?.Text ?? RichText.Empty,
            text?.Title,
            text?.Links ?? [],
            WithPage(mapping is null ? new ArticleFrontMatter() : ArticleFrontMatter.Bind(mapping, diagnostics), text?.Page),
            mapping is not null);
    }

    /// <summary>Null where there is none, or none that can be read: what is wrong with it was reported when its seed was looked up.</summary>
    public static YamlMapping? SidecarOf(ArticleFiles files) =>
        files.Sidecar is null ? null : YamlReader.Read(CacheContext.SourceOf(files.Sidecar), new DiagnosticBag()) as YamlMapping;

    public static ArticleReading Read(ArticleSource source, AutoReading auto) => ArticleReader.Read(source.Text, new ReadingContext(
        source.FrontMatter.Published?.Value,
        source.FrontMatter.Lang?.Value,
        source.FrontMatter.Boilerplate.Select(line => line.Value).ToEquatableArray())
    {
        FindsFacts = auto != AutoReading.Off,
    });

    private static ArticleSyntax ReadText(SourceText source, bool isSeed, DiagnosticBag diagnostics) =>
        isSeed ? ArticleSyntaxReader.Read(source, diagnostics) : ArticleSyntaxReader.ReadOwn(source, diagnostics);

    // What a saved page says of itself holds where no editor says otherwise. Its headline is a mark in the text, as a Markdown heading is.
    private static ArticleFrontMatter WithPage(ArticleFrontMatter written, PageMetadata? page) => page is null ? written : written with
    {
        Authors = written.Authors.IsEmpty ? page.Authors : written.Authors,
        Outlet = written.Outlet ?? page.Outlet,
        Url = written.Url ?? page.Url,
        Published = written.Published ?? page.Published,
        Lang = written.Lang ?? page.Lang,
    };

    // Key by key, what the sidecar says wins over the seed's own block.
    private static YamlMapping? Merge(YamlMapping? sidecar, YamlMapping? block)
    {
        if (sidecar is null || block is null)
            return sidecar ?? block;
        var said = sidecar.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        return sidecar with { Entries = sidecar.Entries.Concat(block.Entries.Where(entry => !said.Contains(entry.Key.Value))).ToEquatableArray() };
    }
}
