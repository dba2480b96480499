using StaticBriefing.Text.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>Reads a text as YAML events, one at a time: the border to YamlDotNet, whose types and exceptions stop here.</summary>
internal sealed class YamlEvents(string text)
{
    private readonly Parser _parser = new(new StringReader(text));
    private int _lastEnd;

    /// <summary>Why reading stopped before the end of the text; null when it did not.</summary>
    public YamlFault? Fault { get; private set; }

    public bool TryRead(out YamlEvent next)
    {
        next = default;
        if (Fault is not null || !MoveNext())
            return false;
        next = Convert(_parser.Current!);
        _lastEnd = Math.Max(_lastEnd, next.Span.End);
        return true;
    }

    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException problem)
        {
            Fault = new YamlFault(SpanOf(problem.Start, problem.End), problem.Message);
        }
        catch (Exception problem)
        {
            // On some damaged texts the parser stumbles over its own state and gives no place: the last good one is the nearest.
            Fault = new YamlFault(new TextSpan(_lastEnd, 0), problem.Message);
        }
        return false;
    }

    private YamlEvent Convert(ParsingEvent current)
    {
        var span = SpanOf(current.Start, current.End);
        return current switch
        {
            Scalar scalar => new YamlEvent(
                YamlEventKind.Scalar, span, scalar.Value, scalar.Style == ScalarStyle.Plain, false, HasAnchor(scalar), HasTag(scalar)),
            SequenceStart list => new YamlEvent(
                YamlEventKind.SequenceStart, span, IsFlow: list.Style == SequenceStyle.Flow, HasAnchor: HasAnchor(list), HasTag: HasTag(list)),
            MappingStart mapping => new YamlEvent(
                YamlEventKind.MappingStart, span, IsFlow: mapping.Style == MappingStyle.Flow, HasAnchor: HasAnchor(mapping), HasTag: HasTag(mapping)),
            SequenceEnd or MappingEnd => new YamlEvent(YamlEventKind.CollectionEnd, span),
            AnchorAlias => new YamlEvent(YamlEventKind.Alias, span),
            DocumentStart => new YamlEvent(YamlEventKind.DocumentStart, span),
            _ => new YamlEvent(YamlEventKind.Other, span),
        };
    }

    private static bool HasAnchor(NodeEvent node) => !node.Anchor.IsEmpty;

    private static bool HasTag(NodeEvent node) => !node.Tag.IsEmpty;

    private TextSpan SpanOf(in Mark start, in Mark end)
    {
        var first = Math.Clamp((int)start.Index, 0, text.Length);
        return TextSpan.FromBounds(first, Math.Clamp((int)end.Index, first, text.Length));
    }
}
