using System.Globalization;
using StaticBriefing.Syntax.Yaml;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Tells whether what stands in a file already says what is to be written, in whatever spelling.</summary>
internal static class FrontMatterSameness
{
    public static bool Says(YamlNode node, FrontMatterContent content) => (node, content) switch
    {
        (YamlScalar { Value: { } text } scalar, FrontMatterScalar wanted) => SaysScalar(text, scalar.IsPlain, wanted),
        (YamlMapping mapping, FrontMatterMapping wanted) => wanted.Values.All(value => Find(mapping, value.Key) is { } entry && Says(entry.Value, value.Content)),
        (_, FrontMatterList wanted) => SaysList(node, wanted),
        _ => false,
    };

    /// <summary>The entry that a binder takes for the key: under its own name, or else the first under another.</summary>
    public static YamlEntry? Find(YamlMapping mapping, FrontMatterKey key) =>
        mapping.Find(key.Name) ?? mapping.Entries.FirstOrDefault(entry => key.Accepts(entry.Key.Value));

    private static bool SaysScalar(string text, bool isPlain, FrontMatterScalar wanted) => wanted.Kind switch
    {
        FrontMatterScalarKind.Date => DateSpelling.TryRead(text, out var date, out _) && date.Text == wanted.Text,
        FrontMatterScalarKind.Number => Number(text) is { } number && number.Equals(Number(wanted.Text)),
        FrontMatterScalarKind.Word when wanted.Text is "true" or "false" => isPlain && text.Equals(wanted.Text, StringComparison.OrdinalIgnoreCase),
        _ => text == wanted.Text,
    };

    // Items that a binder leaves out, empty or of the wrong kind, are no part of what the list says.
    private static bool SaysList(YamlNode node, FrontMatterList wanted)
    {
        var wantsMappings = wanted.Items[0] is FrontMatterMapping;
        IEnumerable<YamlNode> nodes = node is YamlSequence sequence ? sequence.Items : [node];
        var items = nodes.Where(item => wantsMappings ? item is YamlMapping : item is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value)).ToList();
        return items.Count == wanted.Items.Count && items.Zip(wanted.Items).All(pair => Says(pair.First, pair.Second));
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
