using Microsoft.CodeAnalysis;
using StaticBriefing.Generators.Collections;
using StaticBriefing.Generators.FrontMatter;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>Walks from the roots through the properties of records, each record once, and keeps names only: no symbol leaves it.</summary>
internal sealed class RecordWalker(ViewOwner owner)
{
    private const string PagesNamespace = "StaticBriefing.Pages";

    private readonly SortedDictionary<string, ViewRecord?> _records = new(StringComparer.Ordinal);
    private readonly List<ViewProblem> _problems = [];
    private AttributeData? _attribute;

    public IEnumerable<ViewRecord> Records => _records.Values.Where(record => record is not null)!;

    public IEnumerable<ViewProblem> Problems => _problems;

    public ViewValue? WalkRoot(ITypeSymbol type, string name, AttributeData attribute)
    {
        _attribute = attribute;
        return Walk(type, name);
    }

    private ViewValue? Walk(ITypeSymbol type, string property)
    {
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type is INamedTypeSymbol { Name: "Deferred", Arity: 1 } deferred)
            return Walk(deferred.TypeArguments[0], property) is { } made ? made with { IsDeferred = true } : null;
        var value = WalkSimple(type) ?? WalkList(type, property) ?? WalkEnum(type) ?? WalkRecord(type);
        if (value is null)
            AddProblem(type, property);
        return value is null ? null : value with { IsNullable = isNullable };
    }

    private static ViewValue? WalkSimple(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => new(ViewValueKind.Text),
        SpecialType.System_Int32 => new(ViewValueKind.Number),
        SpecialType.System_Boolean => new(ViewValueKind.Truth),
        _ => FullName(type) switch
        {
            "global::StaticBriefing.Pages.Routing.Route" => new(ViewValueKind.Route),
            "global::StaticBriefing.Pages.Views.Markup" => new(ViewValueKind.Markup),
            "global::StaticBriefing.Text.Dates.EdtfDate" => new(ViewValueKind.Date),
            _ => null,
        },
    };

    private ViewValue? WalkList(ITypeSymbol type, string property)
    {
        if (type is not INamedTypeSymbol { Name: "EquatableArray", Arity: 1 } list)
            return null;
        var item = list.TypeArguments[0];
        var element = Walk(item, property);
        return element is null
            ? new ViewValue(ViewValueKind.List, Element: new(ViewValueKind.Text))
            : new ViewValue(ViewValueKind.List, FullTypeName: FullName(item), Element: element);
    }

    private static ViewValue? WalkEnum(ITypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Enum)
            return null;
        var words = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new ViewWord(field.Name, SnakeCase.From(field.Name)));
        return new ViewValue(ViewValueKind.Word, type.Name, FullName(type), Words: words.ToEquatableArray());
    }

    private ViewValue? WalkRecord(ITypeSymbol type)
    {
        if (!type.IsRecord || !type.ContainingNamespace.ToDisplayString().StartsWith(PagesNamespace, StringComparison.Ordinal))
            return null;
        if (!_records.ContainsKey(type.Name))
        {
            // Known before its members are walked, so that records may refer to each other.
            _records[type.Name] = null;
            _records[type.Name] = new ViewRecord(owner, type.Name, FullName(type), WalkMembers(type).ToEquatableArray());
        }
        return new ViewValue(ViewValueKind.Record, type.Name, FullName(type));
    }

    private List<ViewMember> WalkMembers(ITypeSymbol type)
    {
        var members = new List<ViewMember>();
        for (var level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            foreach (var property in level.GetMembers().OfType<IPropertySymbol>().Where(IsSeen))
            {
                if (!members.Exists(member => member.Property == property.Name) && Walk(property.Type, $"{type.Name}.{property.Name}") is { } value)
                    members.Add(new ViewMember(property.Name, SnakeCase.From(property.Name), value));
            }
        }
        return members;
    }

    private static bool IsSeen(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null };

    private void AddProblem(ITypeSymbol type, string property)
    {
        var syntax = _attribute?.ApplicationSyntaxReference;
        var location = syntax is null ? Location.None : Location.Create(syntax.SyntaxTree, syntax.Span);
        var lines = location.GetLineSpan();
        _problems.Add(new ViewProblem(property, type.ToDisplayString(), lines.Path ?? "", location.SourceSpan, lines.Span));
    }

    private static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
