using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>Writes the binder, the schema, the reference and the writer's part of every <c>[FrontMatter]</c> record.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FrontMatterGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step that makes the models.</summary>
    public const string ModelStep = "FrontMatterModel";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                RecordModelReader.RecordAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => RecordModelReader.Read(found, cancellation))
            .WithTrackingName(ModelStep);
        context.RegisterSourceOutput(records, Generate);
    }

    private static void Generate(SourceProductionContext context, RecordModel record)
    {
        foreach (var problem in record.Problems)
            context.ReportDiagnostic(problem.ToDiagnostic());
        // Half a binder would drown the real finding in errors about what it lacks.
        if (record.Problems.All(problem => problem.Id != FrontMatterProblems.NotPartial.Id))
            context.AddSource($"{record.Name}.g.cs", SourceText.From(RecordEmitter.Emit(record), Utf8));
    }
}
