using System.Text;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>Writes the tables of roots, and the way from a page to its view.</summary>
internal static class ViewTableWriter
{
    public static string Write(ViewTable table)
    {
        var code = new StringBuilder();
        GeneratedFile.Open(code, table.Owner);
        WriteRoots(code, table, ViewRootKind.Page, "Pages");
        WriteRoots(code, table, ViewRootKind.Partial, "Partials");
        WriteRoots(code, table, ViewRootKind.Global, "Globals");
        WriteView(code, table);
        GeneratedFile.Close(code);
        return code.ToString();
    }

    private static void WriteRoots(StringBuilder code, ViewTable table, ViewRootKind kind, string name)
    {
        code.Append($"    internal static global::System.Collections.Immutable.ImmutableArray<TemplateRoot> {name} {{ get; }} =\n    [\n");
        foreach (var root in table.Roots.Where(root => root.Kind == kind))
            code.Append($"        new(\"{root.Name}\", {ViewExpressions.Type(root.Value)}),\n");
        code.Append("    ];\n\n");
    }

    private static void WriteView(StringBuilder code, ViewTable table)
    {
        var records = table.Roots
            .Where(root => root.Kind != ViewRootKind.Partial && root.Value.Kind == ViewValueKind.Record)
            .Select(root => (root.Value.TypeName, root.Value.FullTypeName))
            .Distinct();
        code.Append("    /// <summary>The view of a page or global; throws when it is none of the table's types.</summary>\n");
        code.Append("    internal static RecordView View(object value) => value switch\n    {\n");
        foreach (var (name, fullName) in records)
            code.Append($"        {fullName} some => new {name}View(some),\n");
        code.Append("        _ => throw new global::System.ArgumentException($\"'{value}' has no view.\", nameof(value)),\n    };\n");
    }
}
