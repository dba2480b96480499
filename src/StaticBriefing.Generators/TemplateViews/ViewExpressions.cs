namespace StaticBriefing.Generators.TemplateViews;

/// <summary>The C# expressions that turn a property into what a template sees, and its type into what the checker knows.</summary>
internal static class ViewExpressions
{
    public static string Convert(ViewValue value, string expression) => value.Kind switch
    {
        ViewValueKind.Record when value.IsNullable => $"{expression} is {{ }} some ? new {value.TypeName}View(some) : null",
        ViewValueKind.Record => $"new {value.TypeName}View({expression})",
        ViewValueKind.Word when value.IsNullable => $"{expression} is {{ }} some ? {Word(value, "some")} : null",
        ViewValueKind.Word => Word(value, expression),
        ViewValueKind.List => $"new ListView<{value.FullTypeName}>({expression}, static item => {Convert(value.Element!, "item")})",
        _ => expression,
    };

    public static string Type(ViewValue value) => value.Kind switch
    {
        ViewValueKind.Record => $"{value.TypeName}View.Type",
        ViewValueKind.Word => $"TemplateType.Word(\"{value.TypeName}\", [{string.Join(", ", value.Words.Select(word => $"\"{word.Word}\""))}])",
        ViewValueKind.List => $"TemplateType.ListOf({Type(value.Element!)})",
        _ => $"TemplateType.{value.Kind}",
    };

    private static string Word(ViewValue value, string expression)
    {
        var arms = value.Words.Select(word => $"{value.FullTypeName}.{word.Member} => \"{word.Word}\", ");
        return $"{expression} switch {{ {string.Concat(arms)}_ => \"\" }}";
    }
}
