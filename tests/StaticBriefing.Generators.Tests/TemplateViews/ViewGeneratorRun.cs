using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticBriefing.Generators.TemplateViews;

namespace StaticBriefing.Generators.Tests.TemplateViews;

/// <summary>The generator over texts, run again after each edit.</summary>
internal sealed class ViewGeneratorRun
{
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new TemplateViewGenerator().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private CSharpCompilation _compilation;

    public ViewGeneratorRun(string pages = ViewSource.Pages)
    {
        _compilation = CSharpCompilation.Create(
            "Harbour",
            [Parse(ViewSource.Contracts, "Contracts.cs"), Parse(pages, "Pages.cs"), Parse(ViewSource.Table, "Table.cs")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Run();
    }

    public GeneratorRunResult Result { get; private set; }

    public IEnumerable<string> Files => Result.GeneratedSources.Select(source => source.HintName);

    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason);

    public string Text(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Steps(string name) =>
        Result.TrackedSteps.GetValueOrDefault(name, ImmutableArray<IncrementalGeneratorRunStep>.Empty).SelectMany(step => step.Outputs);

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
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), path);
}
