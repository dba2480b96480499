using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticBriefing.Generators.FrontMatter;

namespace StaticBriefing.Generators.Tests.FrontMatter;

/// <summary>A generator over texts, run again after each edit.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new FrontMatterGenerator().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private CSharpCompilation _compilation;

    public GeneratorRun(params IEnumerable<string> sources)
    {
        _compilation = CSharpCompilation.Create(
            "Harbour",
            [Parse(SampleSource.Contracts, "Contracts.cs"), .. sources.Select((source, index) => Parse(source, $"File{index}.cs"))],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Run();
    }

    public GeneratorRunResult Result { get; private set; }

    public string Text(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public IEnumerable<RecordModel> Models => ModelSteps.Select(output => (RecordModel)output.Value);

    /// <summary>Why each model is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> ModelReasons => ModelSteps.Select(output => output.Reason);

    /// <summary>Why each generated file is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> ModelSteps =>
        Result.TrackedSteps[FrontMatterGenerator.ModelStep].SelectMany(step => step.Outputs);

    public void Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        Result = _driver.GetRunResult().Results.Single();
    }

    /// <summary>Adds a file and runs again.</summary>
    public void Add(string source)
    {
        _compilation = _compilation.AddSyntaxTrees(Parse(source, "Added.cs"));
        Run();
    }

    /// <summary>Replaces words in one of the files and runs again.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var tree = _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var text = tree.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        _compilation = _compilation.ReplaceSyntaxTree(tree, Parse(text.Replace(old, replacement, StringComparison.Ordinal), path));
        Run();
    }

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse), path);
}
