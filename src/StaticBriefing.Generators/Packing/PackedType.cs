using Microsoft.CodeAnalysis;

namespace StaticBriefing.Generators.Packing;

/// <summary>How a type is written and read, as expressions over the name of a writer or reader.</summary>
internal sealed class PackedType
{
    private const string Attribute = PackedModelReader.PackedAttribute;

    private readonly Func<string, string, string> _write;
    private readonly Func<string, string> _read;

    private PackedType(Func<string, string, string> write, Func<string, string> read) => (_write, _read) = (write, read);

    public static PackedType? Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } optional)
            return Wrapped(optional.TypeArguments[0], "OptionalValue");
        if (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated })
            return type.SpecialType == SpecialType.System_String ? Simple("OptionalString") : Wrapped(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), "Optional");
        return type.TypeKind == TypeKind.Enum ? Enum(type) : OfBuiltIn(type) ?? OfGeneric(type) ?? OfPackable(type);
    }

    public string Write(string writer, string value) => _write(writer, value);

    public string Read(string reader) => _read(reader);

    private static PackedType? OfBuiltIn(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => Simple("String"),
        SpecialType.System_Boolean => Simple("Bool"),
        SpecialType.System_Int32 => Simple("Int"),
        SpecialType.System_Int64 => Simple("Long"),
        SpecialType.System_Double => Simple("Double"),
        _ => null,
    };

    private static PackedType? OfGeneric(ITypeSymbol type) => type is not INamedTypeSymbol { IsGenericType: true } generic ? null : generic.ConstructedFrom.ToDisplayString() switch
    {
        "StaticBriefing.Text.Collections.EquatableArray<T>" => Wrapped(generic.TypeArguments[0], "Array"),
        "StaticBriefing.Text.Sources.Located<T>" => Wrapped(generic.TypeArguments[0], "Located"),
        _ => null,
    };

    private static PackedType? OfPackable(ITypeSymbol type)
    {
        var isPackable = type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == Attribute)
            || type.AllInterfaces.Any(face => face.ConstructedFrom.ToDisplayString() == "StaticBriefing.Text.Packing.IPackable<TSelf>");
        return isPackable ? new PackedType((_, value) => $"{value}.Pack({_})", reader => $"{FullName(type)}.Unpack({reader})") : null;
    }

    private static PackedType Enum(ITypeSymbol type) =>
        new((writer, value) => $"{writer}.WriteInt((int){value})", reader => $"({FullName(type)}){reader}.ReadInt()");

    private static PackedType Simple(string method) => new((writer, value) => $"{writer}.Write{method}({value})", reader => $"{reader}.Read{method}()");

    // The lambdas are static, so that each is made once.
    private static PackedType? Wrapped(ITypeSymbol inner, string method) => Of(inner) is not { } type ? null : new PackedType(
        (writer, value) => $"{writer}.Write{method}({value}, static ({Deeper(writer)}, {Deeper("item" + writer)}) => {type.Write(Deeper(writer), Deeper("item" + writer))})",
        reader => $"{reader}.Read{method}(static {Deeper(reader)} => {type.Read(Deeper(reader))})");

    private static string Deeper(string name) => $"{name}_";

    private static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
