using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>Builds nodes from YAML events; what a briefing's YAML does without (anchors, tags, second documents) is reported.</summary>
/// <param name="offset">Where the text begins in the source.</param>
/// <param name="isFolded">The text is not quite the source's: <see cref="QuotedLines"/> has joined lines in it.</param>
internal sealed class YamlNodeBuilder(SourceText source, int offset, string text, bool isFolded, DiagnosticBag diagnostics)
{
    // Whoever made more mistakes than that in one block made the same one over and over.
    private const int MaximumFindings = 100;

    private readonly YamlEvents _events = new(text);
    private int _depth;
    private int _closedAt;
    private bool _isRefused;
    private bool _hasAnchor;
    private bool _hasTag;

    /// <summary>Why the parser gave up; null when it did not.</summary>
    public YamlFault? Fault => _events.Fault;

    /// <summary>The first document's node; null when there is none or it is refused.</summary>
    public YamlNode? Build()
    {
        YamlNode? root = null;
        var documents = 0;
        while (!_isRefused && _events.TryRead(out var next))
        {
            if (next.Kind == YamlEventKind.DocumentStart && ++documents > 1)
            {
                diagnostics.ReportSecondYamlDocument(At(next.Span));
                return root;
            }
            if (next.Kind is not (YamlEventKind.DocumentStart or YamlEventKind.Other))
                root = BuildNode(next);
        }
        return _isRefused ? null : root;
    }

    private YamlNode BuildNode(YamlEvent first)
    {
        CheckProperties(first);
        return first.Kind switch
        {
            YamlEventKind.MappingStart => Nested(first, BuildMapping),
            YamlEventKind.SequenceStart => Nested(first, BuildSequence),
            YamlEventKind.Scalar => BuildScalar(first),
            _ => new YamlScalar(At(first.Span), null, true),
        };
    }

    private YamlNode Nested(YamlEvent start, Func<YamlEvent, YamlNode> build)
    {
        if (++_depth > YamlReader.MaximumDepth)
        {
            diagnostics.ReportYamlTooDeep(At(start.Span), YamlReader.MaximumDepth);
            _isRefused = true;
        }
        var node = build(start);
        _depth--;
        return node;
    }

    private YamlMapping BuildMapping(YamlEvent start)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        var end = start.Span.End;
        while (TryReadItem(out var next))
        {
            var key = BuildNode(next);
            if (!TryReadItem(out var valueStart))
                break;
            var value = BuildNode(valueStart);
            end = Math.Max(key.Location.Span.End, value.Location.Span.End) - offset;
            AddEntry(key, value, entries, seen);
        }
        return new YamlMapping(At(SpanOf(start, entries.Count > 0 ? entries[0].Key.Location.Span.Start - offset : start.Span.Start, end)), entries.ToEquatableArray());
    }

    private void AddEntry(YamlNode key, YamlNode value, List<YamlEntry> entries, Dictionary<string, Located<string>> seen)
    {
        if (key is not YamlScalar { Value: { } name })
        {
            if (!_isRefused && diagnostics.Count < MaximumFindings)
                diagnostics.ReportYamlKeyIsNotText(key.Location);
            return;
        }
        var located = new Located<string>(name, key.Location);
        if (seen.TryAdd(name, located))
            entries.Add(new YamlEntry(located, value));
        else if (diagnostics.Count < MaximumFindings)
            diagnostics.ReportDuplicateKey(located, seen[name].Location);
    }

    private YamlSequence BuildSequence(YamlEvent start)
    {
        var items = new List<YamlNode>();
        var end = start.Span.End;
        while (TryReadItem(out var next))
        {
            items.Add(BuildNode(next));
            end = items[^1].Location.Span.End - offset;
        }
        return new YamlSequence(At(SpanOf(start, start.Span.Start, end)), items.ToEquatableArray());
    }

    // A collection's closing event, and any stop, end it alike; where it closed is remembered for its span.
    private bool TryReadItem(out YamlEvent next)
    {
        next = default;
        if (_isRefused || !_events.TryRead(out next))
            return false;
        _closedAt = next.Span.End;
        return next.Kind != YamlEventKind.CollectionEnd;
    }

    // YamlDotNet ends a collection where its opening mark ends, and a closing bracket before itself.
    private TextSpan SpanOf(YamlEvent start, int firstItem, int lastItemEnd)
    {
        var open = start.Span.Start;
        if (!start.IsFlow)
            return TextSpan.FromBounds(open, Math.Max(open, lastItemEnd));
        // A pair alone in a list, [a: b], is a mapping without brackets.
        if (open >= text.Length || text[open] is not ('[' or '{'))
            return TextSpan.FromBounds(firstItem, Math.Max(firstItem, lastItemEnd));
        var close = _closedAt < text.Length && text[_closedAt] is (']' or '}') ? _closedAt + 1 : _closedAt;
        return TextSpan.FromBounds(open, Math.Max(open, close));
    }

    private YamlScalar BuildScalar(YamlEvent scalar)
    {
        var end = scalar.Span.End;
        while (end > scalar.Span.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var isNull = scalar.IsPlain && scalar.Value is ("" or "~" or "null" or "Null" or "NULL");
        var value = isNull ? null : isFolded ? QuotedLines.Unmark(scalar.Value) : scalar.Value;
        return new YamlScalar(At(TextSpan.FromBounds(scalar.Span.Start, end)), value, scalar.IsPlain);
    }

    private void CheckProperties(YamlEvent node)
    {
        if ((node.HasAnchor || node.Kind == YamlEventKind.Alias) && !_hasAnchor)
        {
            _hasAnchor = true;
            diagnostics.ReportYamlAnchor(At(node.Span));
        }
        if (node.HasTag && !_hasTag)
        {
            _hasTag = true;
            diagnostics.ReportYamlTag(At(node.Span));
        }
    }

    private TextLocation At(TextSpan span) => source.GetLocation(span.Shift(offset));
}
