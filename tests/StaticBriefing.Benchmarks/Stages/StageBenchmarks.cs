using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Sources;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Benchmarks.Stages;

/// <summary>The stages of a build, one by one, on one thread. All figures are for one article of about 5 KB.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const int Articles = 100;

    private readonly Consumer _consumer = new();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"static-briefing-stages-{Environment.ProcessId}");
    private StageInputs _inputs = null!;
    private TemplateRenderer _renderer = null!;
    private int _published;

    [GlobalSetup]
    public void MakeInputs()
    {
        _inputs = new StageInputs(Articles);
        _renderer = new TemplateRenderer(_inputs.Theme);
        Publish(_inputs.Outputs);
    }

    [GlobalCleanup]
    public void RemoveSite() => Directory.Delete(_folder, recursive: true);

    /// <summary>Bytes to text.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void Decode() => Each(_inputs.Files, file => SourceDecoder.Decode(file.Path, file.Bytes, new DiagnosticBag())!);

    /// <summary>YAML to values with positions.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void FrontMatter() => Each(_inputs.Heads, head => ArticleFrontMatter.Bind((YamlMapping)YamlReader.Read(head, new DiagnosticBag())!, new DiagnosticBag()));

    /// <summary>Markdown to text with marks.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void Markdown() => Each(_inputs.Bodies, body => ArticleSyntaxReader.ReadOwn(body, new DiagnosticBag()));

    /// <summary>Text to what a careful reader finds.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void ReadProse() => Each(_inputs.Articles, article => ArticleAssembler.Read(article.Source, StageInputs.Auto));

    /// <summary>What is written and found to facts.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void Bind() => Each(_inputs.Articles, _inputs.Bind);

    /// <summary>Facts to the list of pages, with what each depends on.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void Plan()
    {
        var memo = new DigestMemo();
        Each(SiteEmitter.Plan(_inputs.Briefing, ""), job => (object)job.Input(memo));
        Each(_inputs.Briefing.Articles, SiteEmitter.Surroundings(_inputs.Briefing));
    }

    /// <summary>The value of an article's page to HTML.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void Render() => Each(_inputs.Pages, page => _renderer.Render(page, _inputs.View));

    /// <summary>An article to the bytes that the cache keeps.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void Pack() => Each(_inputs.Articles, article => PackWriter.Bytes(article.Source.Pack));

    /// <summary>The same bytes to the article.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void Unpack() => Each(_inputs.Packed, _inputs.Unpack);

    /// <summary>Pages to the disk, where other ones stand.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public void PublishChanged()
    {
        var mark = FileContent.From($"<!-- {_published++} -->");
        Publish([.. _inputs.Outputs.Select(file => file with { Content = FileContent.From([.. file.Content.Bytes.Span, .. mark.Bytes.Span]) })]);
    }

    private void Publish(IReadOnlyList<OutputFile> outputs)
    {
        using var publisher = SitePublisher.Open(new OutputSettings(Path.Combine(_folder, "output"), Path.Combine(_folder, "lock")));
        var files = outputs.Select(SiteFile.Of).ToList();
        for (var i = 0; i < files.Count; i++)
        {
            if (!publisher.Holds(files[i]))
                publisher.Write(files[i], outputs[i].Content.Bytes);
        }
        _consumer.Consume(publisher.Publish(files));
    }

    private void Each<T>(IEnumerable<T> items, Func<T, object> work)
    {
        foreach (var item in items)
            _consumer.Consume(work(item));
    }
}
