using Microsoft.CodeAnalysis;
using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>Reads the attributes of one class and walks the records behind them.</summary>
internal static class ViewTableReader
{
    public static ViewTable Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var owner = new ViewOwner(context.TargetSymbol.ContainingNamespace.ToDisplayString(), context.TargetSymbol.Name);
        var walker = new RecordWalker(owner);
        var roots = new List<ViewRoot>();
        foreach (var attribute in context.TargetSymbol.GetAttributes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReadRoot(attribute, walker) is { } root)
                roots.Add(root);
        }
        return new ViewTable(owner, roots.ToEquatableArray(), walker.Records.ToEquatableArray(), walker.Problems.ToEquatableArray());
    }

    private static ViewRoot? ReadRoot(AttributeData attribute, RecordWalker walker)
    {
        if (KindOf(attribute.AttributeClass?.Name) is not { } kind
            || attribute.ConstructorArguments.Length != 2
            || attribute.ConstructorArguments[0].Value is not string name
            || attribute.ConstructorArguments[1].Value is not ITypeSymbol type)
            return null;
        return walker.WalkRoot(type, name, attribute) is { } value ? new ViewRoot(kind, name, value) : null;
    }

    private static ViewRootKind? KindOf(string? attribute) => attribute switch
    {
        "TemplateViewAttribute" => ViewRootKind.Page,
        "TemplatePartialAttribute" => ViewRootKind.Partial,
        "TemplateGlobalAttribute" => ViewRootKind.Global,
        _ => null,
    };
}
