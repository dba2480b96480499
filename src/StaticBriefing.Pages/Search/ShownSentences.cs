using System.Globalization;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pages.Search;

/// <summary>The sentences of an article as its page shows them, each with the number of its anchor; what is left out there is left out here.</summary>
internal static class ShownSentences
{
    /// <summary>A number of 0 is a stretch without an anchor: a headline, a line of code.</summary>
    public static List<(int Number, string Text)> Of(ArticleBody body)
    {
        var shown = new List<(int, string)>();
        var leftOut = new LeftOutSpans(body.LeftOut);
        var sentences = body.Marks.Where(mark => mark.Kind == MarkKind.Sentence).ToList();
        var next = 0;
        foreach (var block in body.Text.Blocks.Where(block => !leftOut.Contains(block.Span)))
        {
            var at = block.Span.Start;
            for (; next < sentences.Count && sentences[next].Span.Start < block.Span.End; next++)
            {
                var span = sentences[next].Span;
                Add(0, TextSpan.FromBounds(at, Math.Max(at, span.Start)));
                if (!leftOut.Contains(span))
                    Add(NumberOf(sentences[next].Anchor), TextSpan.FromBounds(Math.Max(at, span.Start), span.End));
                at = Math.Max(at, span.End);
            }
            Add(0, TextSpan.FromBounds(at, Math.Max(at, block.Span.End)));
        }
        return shown;

        void Add(int number, TextSpan span)
        {
            var text = body.Text.Text.AsSpan(span.Start, span.Length).Trim();
            if (!text.IsEmpty)
                shown.Add((number, SearchJson.Shown(text.ToString())));
        }
    }

    private static int NumberOf(string anchor) => int.TryParse(anchor.AsSpan(Math.Min(1, anchor.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
