using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>All mentions of an article, by place.</summary>
internal sealed class MentionIndex(IReadOnlyList<Mention> mentions)
{
    private readonly SpanLookup<Mention> _places = new(mentions, mention => mention.Span);

    public IReadOnlyList<Mention> All { get; } = mentions;

    /// <summary>The symbols named within the spans, each once, in order.</summary>
    public IEnumerable<SymbolRef> In(EquatableArray<TextSpan> spans) =>
        spans.SelectMany(span => _places.Overlapping(span).Where(mention => span.Contains(mention.Span))).Select(mention => mention.Symbol).DistinctBy(symbol => symbol.Id);
}
