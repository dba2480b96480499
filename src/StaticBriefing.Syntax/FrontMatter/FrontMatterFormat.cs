using StaticBriefing.Syntax.Yaml;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Lays values out as YAML: scalars and short lists on the key's line, everything else in lines of its own, two blanks a level.</summary>
/// <param name="lineEnd">The file's line end.</param>
internal sealed class FrontMatterFormat(string lineEnd)
{
    // Beyond it a list is easier to read, and to change, with one item a line.
    private const int LongestInline = 90;

    /// <summary>All lines of a mapping, each with its line end.</summary>
    public string Lines(IEnumerable<FrontMatterValue> values) => string.Concat(values.Select(value => Entry(value, 0) + lineEnd));

    /// <summary>One key with its value, from the key on, without a line end.</summary>
    public string Entry(FrontMatterValue value, int indent) => $"{value.Key.Name}:{After(value.Content, indent)}";

    /// <summary>What follows the ':' of a key that is indented so far.</summary>
    public string After(FrontMatterContent content, int indent) => content switch
    {
        FrontMatterMapping { Values.IsEmpty: false } mapping => NewLine(indent + 2) + Keys(mapping, indent + 2),
        FrontMatterList list when !FitsInline(list) => NewLine(indent + 2) + Items(list, indent + 2),
        _ => $" {Flow(content)}",
    };

    /// <summary>The items of a list below one another, from the first '-' on.</summary>
    public string Items(FrontMatterList list, int indent) => string.Join(NewLine(indent), list.Items.Select(item => Item(item, indent)));

    /// <summary>One item of a list, from its '-' on.</summary>
    public string Item(FrontMatterContent item, int indent) =>
        "- " + (item is FrontMatterMapping { Values.IsEmpty: false } mapping ? Keys(mapping, indent + 2) : Flow(item));

    /// <summary>A line end and the blanks of the next line.</summary>
    public string NewLine(int indent) => lineEnd + new string(' ', indent);

    /// <summary>A value inside brackets, or the whole of it in brackets.</summary>
    public static string Flow(FrontMatterContent content, bool inFlow = false) => content switch
    {
        FrontMatterScalar scalar => Scalar(scalar, inFlow),
        FrontMatterList list => $"[{string.Join(", ", list.Items.Select(item => Flow(item, true)))}]",
        FrontMatterMapping mapping => $"{{{string.Join(", ", mapping.Values.Select(FlowEntry))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "Not a kind of content."),
    };

    /// <summary>One key with its value inside brackets.</summary>
    public static string FlowEntry(FrontMatterValue value) => $"{value.Key.Name}: {Flow(value.Content, true)}";

    private string Keys(FrontMatterMapping mapping, int indent) =>
        string.Join(NewLine(indent), mapping.Values.Select(value => Entry(value, indent)));

    private static bool FitsInline(FrontMatterList list) =>
        list.Items.All(item => item is FrontMatterScalar) && Flow(list).Length <= LongestInline;

    private static string Scalar(FrontMatterScalar scalar, bool inFlow) =>
        scalar.Kind == FrontMatterScalarKind.Text ? YamlQuoting.Text(scalar.Text, inFlow) : YamlQuoting.Word(scalar.Text, inFlow);
}
