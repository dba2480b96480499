namespace StaticBriefing.Generators.FrontMatter;

/// <summary>The value of an example line, as JSON: <c>topics: [A, B]</c> → <c>["A", "B"]</c>.</summary>
internal static class ExampleValue
{
    public static string ToJson(KeyModel key)
    {
        var value = key.Example.Substring(key.Example.IndexOf(':') + 1).Trim();
        return key.Kind switch
        {
            KeyKind.Flag or KeyKind.Number or KeyKind.WholeNumber => value,
            KeyKind.Texts when value.StartsWith("[", StringComparison.Ordinal) => Json.ListOf(Items(value)),
            _ => Json.Of(Unquote(value)),
        };
    }

    private static IEnumerable<string> Items(string list) =>
        list.Trim('[', ']').Split(',').Select(item => Unquote(item.Trim()));

    private static string Unquote(string value) =>
        value.Length > 1 && value[0] == '"' && value[value.Length - 1] == '"' ? value.Substring(1, value.Length - 2) : value;
}
