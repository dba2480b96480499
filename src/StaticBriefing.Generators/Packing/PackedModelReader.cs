using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.Packing;

/// <summary>Reads the model of one packed record from its symbol.</summary>
internal static class PackedModelReader
{
    public const string PackedAttribute = "StaticBriefing.Text.Packing.PackedAttribute";

    public static PackedModel Read(GeneratorAttributeSyntaxContext context)
    {
        var record = (INamedTypeSymbol)context.TargetSymbol;
        var problems = new List<PackedProblem>();
        if (!record.IsRecord || !IsPartial(record) || OuterOf(record).Any(outer => !IsPartial(outer)))
            problems.Add(PackedProblem.At(record, PackedProblem.NotPartial));
        return new PackedModel(
            record.ContainingNamespace.ToDisplayString(),
            OuterOf(record).Select(Declaration).ToEquatableArray(),
            record.Name,
            record.IsValueType ? "record struct" : "record",
            Says(context.Attributes[0], "Shared"),
            Says(context.Attributes[0], "Digested"),
            MembersOf(record, problems).ToEquatableArray(),
            problems.ToEquatableArray());
    }

    private static bool Says(AttributeData attribute, string name) =>
        attribute.NamedArguments.Any(argument => argument.Key == name && argument.Value.Value is true);

    private static IEnumerable<INamedTypeSymbol> OuterOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? OuterOf(outer).Concat([outer]) : [];

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .All(reference => reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Declaration(INamedTypeSymbol type) => $"{(type.IsStatic ? "static " : "")}partial {(type.IsRecord ? "record" : "class")} {type.Name}";

    private static List<PackedMember> MembersOf(INamedTypeSymbol record, List<PackedProblem> problems)
    {
        var members = new List<PackedMember>();
        var parameters = ParametersOf(record);
        foreach (var property in Settable(record).OrderBy(property => IndexOf(parameters, property.Name)))
        {
            if (PackedType.Of(property.Type) is { } type)
                members.Add(new PackedMember(property.Name, parameters.Contains(property.Name), type.Write("writer", property.Name), type.Read("reader")));
            else
                problems.Add(PackedProblem.At(property, PackedProblem.UnsupportedType, property.Type.ToDisplayString()));
        }
        return members;
    }

    // Parameters come in their own order; what is set afterwards in the order in which it is declared.
    private static int IndexOf(List<string> parameters, string name) => parameters.IndexOf(name) is >= 0 and var index ? index : int.MaxValue;

    private static List<string> ParametersOf(INamedTypeSymbol record)
    {
        var names = new HashSet<string>(Settable(record).Select(property => property.Name));
        var primary = record.InstanceConstructors
            .Where(constructor => constructor.Parameters.All(parameter => names.Contains(parameter.Name)))
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .FirstOrDefault();
        return primary?.Parameters.Select(parameter => parameter.Name).ToList() ?? [];
    }

    private static IEnumerable<IPropertySymbol> Settable(INamedTypeSymbol record) => record.GetMembers().OfType<IPropertySymbol>()
        .Where(property => !property.IsStatic && !property.IsIndexer && property.SetMethod is not null && property.Name != "EqualityContract");
}
