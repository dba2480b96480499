using Microsoft.CodeAnalysis;
using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>Says which kind of key a C# type stands for.</summary>
internal static class KeyTypes
{
    private const string Located = "StaticBriefing.Text.Sources.Located<T>";
    private const string Array = "StaticBriefing.Text.Collections.EquatableArray<T>";

    /// <summary>The kind, and the enumeration or record it needs; null when the type cannot be read.</summary>
    public static (KeyKind Kind, TypeModel? Type)? Read(ITypeSymbol type)
    {
        if (ArgumentOf(type, Array) is { } item)
            return ReadItem(item);
        if (RecordModelReader.LabelOf(type) is { } label)
            return (KeyKind.Mapping, ModelOf(type, label));
        return ArgumentOf(type, Located) is { } value ? ReadValue(value) : null;
    }

    private static (KeyKind, TypeModel?)? ReadItem(ITypeSymbol item)
    {
        if (ArgumentOf(item, Located) is { SpecialType: SpecialType.System_String })
            return (KeyKind.Texts, null);
        return RecordModelReader.LabelOf(item) is { } label ? (KeyKind.Mappings, ModelOf(item, label)) : null;
    }

    private static (KeyKind, TypeModel?)? ReadValue(ITypeSymbol value) => value.SpecialType switch
    {
        SpecialType.System_String => (KeyKind.Text, null),
        SpecialType.System_Boolean => (KeyKind.Flag, null),
        SpecialType.System_Int32 => (KeyKind.WholeNumber, null),
        SpecialType.System_Double => (KeyKind.Number, null),
        _ when value.ToDisplayString() == "StaticBriefing.Text.Dates.EdtfDate" => (KeyKind.Date, null),
        _ when value.TypeKind == TypeKind.Enum => (KeyKind.Word, ModelOf(value, "")),
        _ => null,
    };

    private static ITypeSymbol? ArgumentOf(ITypeSymbol type, string definition) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } generic && generic.OriginalDefinition.ToDisplayString() == definition
            ? generic.TypeArguments[0]
            : null;

    private static TypeModel ModelOf(ITypeSymbol type, string label)
    {
        var fields = type.TypeKind == TypeKind.Enum ? type.GetMembers().OfType<IFieldSymbol>() : [];
        var words = fields.Select(field => new WordModel(field.Name, SnakeCase.From(field.Name)));
        return new TypeModel(type.ContainingNamespace.ToDisplayString(), type.Name, label, words.ToEquatableArray());
    }
}
