using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>The sentences of an article and their anchors: "s1" is the first.</summary>
internal sealed class SentenceIndex(RichText text, EquatableArray<TextSpan> sentences)
{
    public EquatableArray<TextSpan> Sentences { get; } = sentences;

    public static string Anchor(int index) => $"s{index + 1}";

    /// <summary>The sentence that a span begins in; where no sentence was read, its block.</summary>
    public TextSpan SpanAt(TextSpan span)
    {
        var index = IndexAt(span.Start);
        return index >= 0 ? Sentences[index] : BlockAt(span.Start) ?? span;
    }

    /// <summary>The anchor of the sentence that a span begins in; empty where no sentence was read.</summary>
    public string AnchorAt(TextSpan span) => IndexAt(span.Start) is >= 0 and var index ? Anchor(index) : "";

    private int IndexAt(int position)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Contains(position))
                return middle;
            if (Sentences[middle].Start > position)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return -1;
    }

    private TextSpan? BlockAt(int position)
    {
        foreach (var block in text.Blocks)
        {
            if (block.Span.Contains(position))
                return block.Span;
        }
        return null;
    }
}
