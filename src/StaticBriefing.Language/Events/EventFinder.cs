using StaticBriefing.Language.Dates;
using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Events;

/// <summary>Finds the sentences that tell of something done, or set to be done, and tie it to a time: what a timeline is made of.</summary>
internal sealed class EventFinder(ArticleParts parts, List<DateMention> dates, EventAttributions attributions)
{
    private readonly EventDate _dates = new(parts);
    private readonly HappeningFinder _happenings = new(parts);
    private readonly EventLabel _labels = new(parts);

    public static EquatableArray<FoundEvent> Find(ArticleParts parts, List<DateMention> dates, EquatableArray<FoundQuote> quotes) =>
        new EventFinder(parts, dates, new EventAttributions(parts, quotes)).Find();

    private EquatableArray<FoundEvent> Find() =>
        Enumerable.Range(0, dates.Count)
            .GroupBy(index => parts.SentenceIndex(dates[index].Tokens.First))
            .Select(group => Best(group))
            .OfType<FoundEvent>()
            .ToEquatableArray();

    /// <summary>Of a sentence's dates the one that says most: with a value before without, a date before a happening, done before set, a day before a year.</summary>
    private FoundEvent? Best(IGrouping<int, int> sentence)
    {
        var tokens = parts.Sentences[sentence.Key].Tokens;
        var best = sentence
            .Where(index => _dates.CanDate(dates[index], tokens))
            .Select(index => (Index: index, Happening: _happenings.Find(dates[index].Tokens, tokens)))
            .Where(candidate => candidate.Happening is { Kind: HappeningKind.Past or HappeningKind.Ahead })
            .OrderByDescending(candidate => dates[candidate.Index].Value is not null)
            .ThenByDescending(candidate => dates[candidate.Index].Basis != DateBasis.Open)
            .ThenByDescending(candidate => candidate.Happening!.Value.Kind)
            .ThenByDescending(candidate => dates[candidate.Index].Value?.Precision ?? DatePrecision.Century)
            .FirstOrDefault();
        if (best.Happening is not { } happening)
            return null;
        var date = dates[best.Index];
        var label = _labels.Of(tokens, date.Tokens, happening.Verb, attributions.Of(sentence.Key, date.Span));
        return new FoundEvent(parts.Text.Span(tokens), best.Index, label);
    }
}
