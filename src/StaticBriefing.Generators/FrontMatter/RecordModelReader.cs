using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>Reads the model of one front-matter record from its symbol.</summary>
internal static class RecordModelReader
{
    public const string RecordAttribute = "StaticBriefing.Syntax.FrontMatter.FrontMatterAttribute";
    private const string KeyAttribute = "StaticBriefing.Syntax.FrontMatter.KeyAttribute";

    public static RecordModel Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var record = (INamedTypeSymbol)context.TargetSymbol;
        var problems = new List<ProblemModel>();
        CheckShape(record, (TypeDeclarationSyntax)context.TargetNode, problems);
        var keys = new List<KeyModel>();
        foreach (var property in PropertiesOf(record))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsLocation(property))
                AddKey(property, keys, problems);
        }
        return new RecordModel(
            record.ContainingNamespace.ToDisplayString(),
            record.Name,
            LabelOf(record) ?? "",
            DocComment.SummaryOf(record),
            PropertiesOf(record).Any(IsLocation),
            keys.ToEquatableArray(),
            problems.ToEquatableArray());
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol record) =>
        record.GetMembers().OfType<IPropertySymbol>()
            .Where(property => !property.IsStatic && !property.IsImplicitlyDeclared && property.SetMethod is not null);

    private static bool IsLocation(IPropertySymbol property) =>
        property.Name == "Location" && property.Type.Name == "TextLocation";

    private static void CheckShape(INamedTypeSymbol record, TypeDeclarationSyntax declaration, List<ProblemModel> problems)
    {
        if (record.ContainingType is null && record.IsRecord && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            return;
        problems.Add(ProblemModel.At(
            declaration.Identifier.GetLocation(), FrontMatterProblems.NotPartial.Id, record.Name, ""));
    }

    private static void AddKey(IPropertySymbol property, List<KeyModel> keys, List<ProblemModel> problems)
    {
        var location = property.Locations[0];
        if (KeyTypes.Read(property.Type) is not var (kind, type))
        {
            problems.Add(ProblemModel.At(location, FrontMatterProblems.UnsupportedType.Id, property.Name, property.Type.ToDisplayString()));
            return;
        }
        var key = ReadKey(property, kind, type);
        var taken = keys.SelectMany(known => known.Also.Append(known.Name)).Intersect(key.Also.Append(key.Name)).FirstOrDefault();
        if (taken is null)
            keys.Add(key);
        else
            problems.Add(ProblemModel.At(location, FrontMatterProblems.KeyTwice.Id, property.Name, taken));
    }

    private static KeyModel ReadKey(IPropertySymbol property, KeyKind kind, TypeModel? type)
    {
        var attribute = property.GetAttributes().FirstOrDefault(found => found.AttributeClass?.ToDisplayString() == KeyAttribute);
        object? Argument(string name) => attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
        var also = (Argument("Also") as string ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim());
        return new KeyModel(
            property.Name,
            SnakeCase.From(property.Name),
            kind,
            type,
            Argument("Required") is true,
            also.ToEquatableArray(),
            DocComment.SummaryOf(property),
            Argument("Example") as string ?? "");
    }

    /// <summary>What a record is called by its attribute; null when it has none.</summary>
    public static string? LabelOf(ITypeSymbol record)
    {
        var attribute = record.GetAttributes().FirstOrDefault(found => found.AttributeClass?.ToDisplayString() == RecordAttribute);
        return attribute?.ConstructorArguments.FirstOrDefault().Value as string;
    }
}
