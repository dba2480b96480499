using StaticBriefing.Language;
using StaticBriefing.Language.Findings;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Takes articles from files to facts: front matter, reading, declarations, binding.</summary>
internal sealed class ArticlesPipeline
{
    private readonly StepTable<ArticleFiles, Outcome<ArticleSource>> _frontMatter = new("Front matter");
    private readonly StepTable<ReadingInput, ArticleReading> _readings = new("Readings");
    private readonly StepTable<DeclaringInput, ArticleDeclarations> _declarations = new("Declarations");
    private readonly StepTable<BindingInput, Outcome<BoundArticle>> _bindings = new("Articles");

    private sealed record ReadingInput(RichText Text, ReadingContext Context);

    private sealed record DeclaringInput(ReadArticle Article, AutoReading Auto);

    private sealed record BindingInput(ReadArticle Read, ArticleRef Article, SymbolTable Symbols, ArticleTable Linkable, AutoReading Auto);

    public IReadOnlyList<ReadArticle> Read(BuildRun run, IReadOnlyList<ArticleFiles> files)
    {
        var sources = run.Run(_frontMatter, Keyed(files, file => file.Key), Assemble);
        var readings = run.Run(_readings, Keyed(sources, source => source.Key, ReadingOf), input => ArticleReader.Read(input.Text, input.Context));
        return [.. sources.Zip(readings, (source, reading) => new ReadArticle(source, reading))];
    }

    public EquatableArray<ArticleDeclarations> Declare(BuildRun run, IReadOnlyList<ReadArticle> articles, AutoReading auto)
    {
        var inputs = Keyed(articles, article => article.Source.Key, article => new DeclaringInput(article, auto));
        return run.Run(_declarations, inputs, input => DeclarationCollector.Declare(input.Article.Source, input.Article.Reading, input.Auto)).ToEquatableArray();
    }

    public IReadOnlyList<BoundArticle> Bind(
        BuildRun run, IReadOnlyList<ReadArticle> articles, ArticleTable table, SymbolTable symbols, SiteSettings settings)
    {
        var inputs = articles.Zip(table.Articles, (read, article) => new BindingInput(read, article, symbols, LinkableFrom(read, table), settings.Auto));
        return run.Run(_bindings, Keyed(inputs, input => input.Read.Source.Key), (input, diagnostics) =>
            ArticleBinder.Bind(input.Read.Source, input.Read.Reading, input.Article, input.Symbols, input.Linkable, input.Auto, diagnostics));
    }

    // Only an article with wikilinks depends on what the others are called.
    private static ArticleTable LinkableFrom(ReadArticle article, ArticleTable table) => article.Source.Links.IsEmpty ? ArticleTable.Empty : table;

    private static List<KeyValuePair<string, T>> Keyed<T>(IEnumerable<T> items, Func<T, string> key) => Keyed(items, key, item => item);

    private static List<KeyValuePair<string, TInput>> Keyed<T, TInput>(IEnumerable<T> items, Func<T, string> key, Func<T, TInput> input) =>
        [.. items.Select(item => KeyValuePair.Create(key(item), input(item)))];

    private static ReadingInput ReadingOf(ArticleSource source) => new(
        source.Text,
        new ReadingContext(
            source.FrontMatter.Published?.Value,
            source.FrontMatter.Lang?.Value,
            source.FrontMatter.Boilerplate.Select(line => line.Value).ToEquatableArray()));

    /// <summary>The front matter of text and sidecar as one.</summary>
    public static ArticleSource Assemble(ArticleFiles files, DiagnosticBag diagnostics)
    {
        var text = files.Text;
        var mapping = Merge(files.Sidecar, text?.FrontMatter);
        var isSeed = text is not null && InputFolders.IsSeed(text.Source);
        return new ArticleSource(
            files.Key,
            text?.Source,
            isSeed ? text!.Source.Path[InputFolders.Seeds.Length..] : "",
            text?.Text ?? RichText.Empty,
            text?.Title,
            text?.Links ?? [],
            mapping is null ? new ArticleFrontMatter() : ArticleFrontMatter.Bind(mapping, diagnostics),
            mapping is not null);
    }

    // Key by key, what the sidecar says wins over the seed's own block.
    private static YamlMapping? Merge(YamlMapping? sidecar, YamlMapping? block)
    {
        if (sidecar is null || block is null)
            return sidecar ?? block;
        var said = sidecar.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        return sidecar with { Entries = sidecar.Entries.Concat(block.Entries.Where(entry => !said.Contains(entry.Key.Value))).ToEquatableArray() };
    }
}
