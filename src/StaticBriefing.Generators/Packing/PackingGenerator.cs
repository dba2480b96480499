using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StaticBriefing.Generators.Packing;

/// <summary>Writes, for every <c>[Packed]</c> record, how its values become bytes and come back.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PackingGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step that makes the models.</summary>
    public const string ModelStep = "PackedModel";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                PackedModelReader.PackedAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, _) => PackedModelReader.Read(found))
            .WithTrackingName(ModelStep);
        context.RegisterSourceOutput(records, Generate);
    }

    private static void Generate(SourceProductionContext context, PackedModel record)
    {
        foreach (var problem in record.Problems)
            context.ReportDiagnostic(problem.ToDiagnostic());
        if (record.Problems.Count == 0)
            context.AddSource($"{record.FileName}.packed.g.cs", SourceText.From(PackedEmitter.Emit(record), Utf8));
    }
}
