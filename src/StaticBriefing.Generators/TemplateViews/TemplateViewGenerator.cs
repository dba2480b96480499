using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>Makes, for every record that a template can reach, a view that Scriban reads without reflection and the list of its members.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateViewGenerator : IIncrementalGenerator
{
    private const string ViewAttribute = "StaticBriefing.Site.Views.TemplateViewAttribute";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var tables = context.SyntaxProvider
            .ForAttributeWithMetadataName(ViewAttribute, static (node, _) => node is ClassDeclarationSyntax, ViewTableReader.Read)
            .WithTrackingName(TrackingNames.Tables);
        var records = tables
            .SelectMany(static (table, _) => table.Records)
            .WithTrackingName(TrackingNames.Records);

        context.RegisterSourceOutput(tables, static (output, table) => ReportProblems(output, table));
        context.RegisterSourceOutput(
            tables.Select(static (table, _) => table.WithoutProblems()).WithTrackingName(TrackingNames.Roots),
            static (output, table) => output.AddSource($"{table.ClassName}.g.cs", ViewTableWriter.Write(table)));
        context.RegisterSourceOutput(
            records,
            static (output, record) => output.AddSource($"{record.Owner.ClassName}.{record.Name}.g.cs", RecordViewWriter.Write(record)));
    }

    private static void ReportProblems(SourceProductionContext output, ViewTable table)
    {
        foreach (var problem in table.Problems)
            output.ReportDiagnostic(problem.ToDiagnostic());
    }
}
