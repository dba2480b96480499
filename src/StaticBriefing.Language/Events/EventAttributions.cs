using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Events;

/// <summary>The words that say who tells of an event: a claim stays a claim.</summary>
internal sealed class EventAttributions
{
    // Words that are further apart are no phrase to show.
    private const int Longest = 60;

    private readonly Dictionary<int, List<FoundQuote>> _bySentence = [];

    public EventAttributions(ArticleParts parts, EquatableArray<FoundQuote> quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Cue.IsEmpty || parts.Text.TokenAt(quote.Cue[0].Start) is var token && token >= parts.Text.Count)
                continue;
            var sentence = parts.SentenceIndex(token);
            if (!_bySentence.TryGetValue(sentence, out var list))
                _bySentence.Add(sentence, list = []);
            list.Add(quote);
        }
    }

    /// <summary>"Rubio said", where a date stands in what he said; null when the article itself tells it.</summary>
    public TextSpan? Of(int sentence, TextSpan date) =>
        _bySentence.TryGetValue(sentence, out var quotes) && quotes.Find(quote => quote.Content.Any(piece => piece.Contains(date))) is { } quote
            ? Words(quote)
            : null;

    private static TextSpan? Words(FoundQuote quote)
    {
        var spans = quote.Source.Concat(quote.Cue);
        var words = TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End));
        return words.Length <= Longest ? words : quote.Cue[0];
    }
}
