using System.Text;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Changes in an existing YAML text only what must change; comments, order, and the spelling of everything else stay.</summary>
internal sealed class FrontMatterEdit(string text)
{
    private readonly FrontMatterFormat _format = new(text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
    private readonly List<(TextSpan Span, string Text)> _changes = [];

    public string Apply(YamlMapping mapping, IEnumerable<FrontMatterValue> values)
    {
        EditMapping(mapping, values, inFlow: false, isRoot: true);
        var edited = new StringBuilder(text);
        // From the end, so that offsets stay true; of two at one place the later belongs behind, for it was asked for by the outer mapping.
        foreach (var (span, replacement) in _changes.AsEnumerable().Reverse().OrderByDescending(change => change.Span.Start))
            edited.Remove(span.Start, span.Length).Insert(span.Start, replacement);
        return edited.ToString();
    }

    private void EditMapping(YamlMapping mapping, IEnumerable<FrontMatterValue> values, bool inFlow, bool isRoot = false)
    {
        var isFlow = inFlow || IsFlow(mapping);
        var missing = new List<FrontMatterValue>();
        foreach (var value in values)
        {
            if (FrontMatterSameness.Find(mapping, value.Key) is { } entry)
                EditValue(entry, value.Content, isFlow);
            else
                missing.Add(value);
        }
        if (missing.Count > 0)
            Append(mapping, missing, isFlow, isRoot);
    }

    private void EditValue(YamlEntry entry, FrontMatterContent content, bool inFlow)
    {
        if (FrontMatterSameness.Says(entry.Value, content))
            return;
        switch (entry.Value, content)
        {
            case (YamlMapping mapping, FrontMatterMapping wanted):
                EditMapping(mapping, wanted.Values, inFlow);
                break;
            case (YamlMapping mapping, FrontMatterList { Items: [FrontMatterMapping only] }):
                EditMapping(mapping, only.Values, inFlow);
                break;
            case (YamlSequence list, FrontMatterList wanted) when CanEditItems(list, wanted, inFlow):
                EditItems(list, wanted, inFlow || IsFlow(list));
                break;
            default:
                Replace(entry, content, inFlow);
                break;
        }
    }

    private bool CanEditItems(YamlSequence list, FrontMatterList wanted, bool inFlow) =>
        list.Items.Count > 0
        && list.Items.All(item => item is YamlMapping)
        && wanted.Items.All(item => item is FrontMatterMapping)
        && (list.Items.Count == wanted.Items.Count || (list.Items.Count < wanted.Items.Count && !inFlow && !IsFlow(list)));

    private void EditItems(YamlSequence list, FrontMatterList wanted, bool inFlow)
    {
        for (var i = 0; i < list.Items.Count; i++)
            EditMapping((YamlMapping)list.Items[i], ((FrontMatterMapping)wanted.Items[i]).Values, inFlow);
        var indent = list.Location.Start.Character;
        var added = wanted.Items.Skip(list.Items.Count).Select(item => _format.NewLine(indent) + _format.Item(item, indent));
        Insert(EndOfLine(list.Location.Span.End), string.Concat(added));
    }

    private void Replace(YamlEntry entry, FrontMatterContent content, bool inFlow)
    {
        var old = entry.Value.Location;
        if (!inFlow && content is FrontMatterList list && entry.Value is YamlSequence && !IsFlow(entry.Value))
            Change(old.Span, _format.Items(list, old.Start.Character));
        else
            ChangeAfterColon(entry, inFlow ? $" {FrontMatterFormat.Flow(content, true)}" : _format.After(content, entry.Key.Location.Start.Character));
    }

    // Inside brackets a key may stand alone, {a, b: 1}, and then has no colon yet.
    private void ChangeAfterColon(YamlEntry entry, string after)
    {
        var keyEnd = entry.Key.Location.Span.End;
        var colon = keyEnd;
        while (colon < text.Length && char.IsWhiteSpace(text[colon]))
            colon++;
        if (colon < text.Length && text[colon] == ':')
            Change(TextSpan.FromBounds(colon + 1, Math.Max(colon + 1, entry.Value.Location.Span.End)), after);
        else
            Insert(keyEnd, ":" + after);
    }

    private void Append(YamlMapping mapping, List<FrontMatterValue> missing, bool isFlow, bool isRoot)
    {
        var end = mapping.Entries.IsEmpty ? mapping.Location.Span.Start + 1 : EndOf(mapping.Entries[^1]);
        if (isFlow)
            Insert(end, (mapping.Entries.IsEmpty ? "" : ", ") + string.Join(", ", missing.Select(FrontMatterFormat.FlowEntry)));
        else if (isRoot && string.IsNullOrWhiteSpace(text[end..]) && mapping.Location.Start.Character == 0)
            Insert(text.Length, (text[^1] is '\n' or '\r' ? "" : _format.NewLine(0)) + _format.Lines(missing));
        else
            Insert(EndOfLine(end), string.Concat(missing.Select(value => Below(mapping, value))));
    }

    private string Below(YamlMapping mapping, FrontMatterValue value)
    {
        var indent = mapping.Location.Start.Character;
        return _format.NewLine(indent) + _format.Entry(value, indent);
    }

    private static int EndOf(YamlEntry entry) => Math.Max(entry.Key.Location.Span.End, entry.Value.Location.Span.End);

    private int EndOfLine(int offset)
    {
        var end = text.AsSpan(offset).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : offset + end;
    }

    private bool IsFlow(YamlNode node) => node.Location.Span.Length > 0 && text[node.Location.Span.Start] is '[' or '{';

    private void Insert(int offset, string added) => Change(new TextSpan(offset, 0), added);

    private void Change(TextSpan span, string replacement) => _changes.Add((span, replacement));
}
