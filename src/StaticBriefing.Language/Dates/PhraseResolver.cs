using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Dates.Resolution;
using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Dates;

/// <summary>Resolves phrases in the order of the text and gathers what they date and how they are annotated.</summary>
internal sealed class PhraseResolver(ArticleText text, TimeTracker tracker)
{
    private static readonly TimeField[] s_doubts = [TimeField.Uncertain, TimeField.Approximate];

    private readonly List<DateMention> _dates = [];
    private readonly List<FoundTimex> _timexes = [];
    private readonly List<TokenRange> _tokens = [];

    public FoundTimes Found => new(_dates, _timexes, _tokens);

    public void Resolve(PieceText pieces, TimeSense phrase)
    {
        if (phrase[TimeSlot.Only] is { } only && phrase.Has(TimeField.Direction))
            ResolveAhead(pieces, phrase, only);
        else if (phrase[TimeSlot.Only] is { } one)
            ResolveOne(pieces, phrase, one);
        else if (phrase.Has(TimeField.Stretch))
            ResolveStretch(pieces, phrase, phrase[TimeSlot.From]!, phrase[TimeSlot.To]!);
        else if (phrase.Has(TimeField.Joined) && phrase[TimeSlot.Of] is { } day)
            ResolveHours(pieces, phrase, phrase[TimeSlot.From]!, phrase[TimeSlot.To]!, day);
        else if (phrase.Has(TimeField.Joined))
            ResolveMoment(pieces, phrase, phrase[TimeSlot.From]!, phrase[TimeSlot.To]!);
        else if (phrase.Has(TimeField.Nth) || phrase.Has(TimeField.NthLast))
            ResolvePart(pieces, phrase, phrase[TimeSlot.From]!, phrase[TimeSlot.To]!);
        else if (phrase.Has(TimeField.Closing))
            ResolveClosing(pieces, phrase, phrase[TimeSlot.From]!, phrase[TimeSlot.To]!);
        else if (phrase.Has(TimeField.Direction))
            ResolveShift(pieces, phrase, phrase[TimeSlot.From]!, phrase[TimeSlot.To]!);
        else
            ResolveSpan(pieces, phrase, phrase[TimeSlot.From]!, phrase[TimeSlot.To]!);
    }

    private void ResolveOne(PieceText pieces, TimeSense phrase, TimeSense only)
    {
        // "so far this year"
        only.FillFrom(phrase, TimeField.Rest);
        if (tracker.Read(pieces, only) is not { } meaning)
            return;
        only.FillFrom(phrase, s_doubts);
        // "until now" ends on the day of publication.
        if (phrase.Has(TimeField.Edge) && only.Is(TimeField.Ref, (int)TimeRef.Present))
            meaning = meaning with { Start = tracker.Published };
        var value = PhraseDate.Of(meaning, only, EdgeOf(phrase) ?? EdgeOfCount(only));
        AddTimex(pieces, only, meaning, value);
        AddDate(pieces, phrase, value, meaning);
    }

    /// <summary>"in two weeks" is a length to annotators; where the sentence looks ahead, it is a day, too.</summary>
    private void ResolveAhead(PieceText pieces, TimeSense phrase, TimeSense length)
    {
        var day = tracker.Ahead(pieces, length);
        if (tracker.Read(pieces, length) is not { } duration)
            return;
        var value = day is null ? null : PhraseDate.Of(day, length, EdgeOf(phrase));
        AddTimex(pieces, length, duration, value);
        if (day is not null)
            AddDate(pieces, phrase, value, day);
    }

    /// <summary>"9 a.m. on Tuesday": each is annotated, and both are one moment.</summary>
    private void ResolveMoment(PieceText pieces, TimeSense phrase, TimeSense first, TimeSense second)
    {
        var (clock, day) = first.Has(TimeField.Hour) || first.Has(TimeField.Part) ? (first, second) : (second, first);
        var dayMeaning = tracker.Read(pieces, day);
        clock.FillFrom(day);
        if (dayMeaning is null || tracker.Read(pieces, clock) is not { } meaning)
            return;
        var value = PhraseDate.Of(meaning, clock, edge: null);
        AddTimex(pieces, first, first == clock ? meaning : dayMeaning, value);
        AddTimex(pieces, second, first == clock ? dayMeaning : meaning, value);
        AddDate(pieces, phrase, value, meaning);
    }

    /// <summary>"from 8 a.m. to 5 p.m. on Monday": each is annotated, and both hours are of that day.</summary>
    private void ResolveHours(PieceText pieces, TimeSense phrase, TimeSense from, TimeSense to, TimeSense day)
    {
        SpanEnds.LendHalfDay(from, to);
        var dayMeaning = tracker.Read(pieces, day);
        from.FillFrom(day);
        to.FillFrom(day);
        if (dayMeaning is null || tracker.Read(pieces, from) is not { } start || tracker.Read(pieces, to) is not { } end)
            return;
        var value = PhraseDate.Between(start, from, end, to);
        (TimeSense Sense, TimeMeaning Meaning)[] parts = [(from, start), (to, end), (day, dayMeaning)];
        foreach (var (sense, meaning) in parts.OrderBy(part => part.Sense.First))
            AddTimex(pieces, sense, meaning, value);
        AddDate(pieces, phrase, value, end);
    }

    /// <summary>"two days after 3 May": a length and a day are annotated, and another day is meant.</summary>
    private void ResolveShift(PieceText pieces, TimeSense phrase, TimeSense length, TimeSense day)
    {
        if (tracker.Read(pieces, length) is not { } duration || tracker.Read(pieces, day) is not { } origin)
            return;
        var meaning = origin with { Start = origin.Start is { } start ? Moved(start, phrase, length) : null };
        var value = PhraseDate.Of(meaning, phrase, EdgeOf(phrase));
        AddTimex(pieces, length, duration, value);
        AddTimex(pieces, day, origin, PhraseDate.Of(origin, day, edge: null));
        AddDate(pieces, phrase, value, meaning);
    }

    private static TimeValue? Moved(TimeValue start, TimeSense phrase, TimeSense length)
    {
        if (length.Amount is not { } amount)
            return null;
        var (count, unit) = (amount * phrase[TimeField.Direction], (TimeUnit)length.Int(TimeField.Unit)!.Value);
        return phrase.Has(TimeField.Exact) ? CalendarReckoner.MoveDay(start, count, unit) : CalendarReckoner.Move(start, count, unit);
    }

    /// <summary>"three days starting Monday": a length and a day are annotated, and a span from the day on is meant.</summary>
    private void ResolveStretch(PieceText pieces, TimeSense phrase, TimeSense first, TimeSense second)
    {
        var (length, day) = first.Amount is null ? (second, first) : (first, second);
        if (tracker.Read(pieces, length) is not { } duration || tracker.Read(pieces, day) is not { } opening)
            return;
        var span = opening.Start is { } start && length.Amount is { } amount
            ? SpanFromDay.Find(start, amount, (TimeUnit)length.Int(TimeField.Unit)!.Value, EdgeOf(phrase))
            : null;
        var meaning = opening with { Start = span?.First ?? opening.Start, Last = span?.Last };
        var value = PhraseDate.Of(meaning, phrase, edge: null);
        AddTimex(pieces, length, duration, value);
        AddTimex(pieces, day, opening, EdgeOf(phrase) is null ? value : PhraseDate.Of(opening, day, edge: null));
        AddDate(pieces, phrase, value, meaning);
    }

    /// <summary>"the first nine months of 1997": a length and a year are annotated, and a part of the year is meant.</summary>
    private void ResolvePart(PieceText pieces, TimeSense phrase, TimeSense length, TimeSense whole)
    {
        if (tracker.Read(pieces, length) is not { } duration || tracker.Read(pieces, whole) is not { } of)
            return;
        var part = of.Start is { } span && length.Amount is { } amount
            ? PartOfSpan.Several(span, (TimeUnit)length.Int(TimeField.Unit)!.Value, (int)amount, fromStart: phrase.Has(TimeField.Nth))
            : null;
        var meaning = of with { Start = part?.First, Last = part?.Last, Part = null };
        var value = PhraseDate.Of(meaning, phrase, edge: null);
        AddTimex(pieces, length, duration, value);
        AddTimex(pieces, whole, of, PhraseDate.Of(of, whole, edge: null));
        AddDate(pieces, phrase, value, meaning);
    }

    /// <summary>"the quarter ended Sept. 30" is the one that the day lies at the end of; it keeps the number that the company gave it before.</summary>
    private void ResolveClosing(PieceText pieces, TimeSense phrase, TimeSense quarter, TimeSense day)
    {
        if (tracker.Read(pieces, day) is not { } end)
            return;
        var closed = end.Start is { } last ? CalendarReckoner.QuarterEndingBy(last) : null;
        var told = tracker.HasAccounts ? tracker.Read(pieces, quarter)?.Value : null;
        var meaning = end with { Start = closed, Value = told ?? TimexText.Of(closed ?? new TimeValue(TimeGrain.Quarter, null)) };
        if (closed is not null && told is null)
            tracker.FollowAccounts(closed);
        var value = PhraseDate.Of(meaning, quarter, edge: null);
        AddTimex(pieces, quarter, meaning, value);
        AddTimex(pieces, day, end, PhraseDate.Of(end, day, edge: null));
        AddDate(pieces, phrase, value, meaning);
    }

    private void ResolveSpan(PieceText pieces, TimeSense phrase, TimeSense from, TimeSense to)
    {
        if (SpanEnds.AsMonth(from, to) is { } month)
        {
            ResolveOne(pieces, month, month);
            return;
        }
        SpanEnds.Lend(from, to);
        to.FillFrom(phrase, s_doubts);
        var (start, end) = (tracker.Read(pieces, from), tracker.Read(pieces, to));
        if (from.Has(TimeField.Ref))
            start = start! with { Start = tracker.Published };
        if (to.Has(TimeField.Ref))
            end = end! with { Start = tracker.Published };
        end = SpanEnds.Forward(start, end, to);
        if (SpanEnds.IsBackward(start, from, end))
            start = tracker.Read(pieces, SpanEnds.YearBefore(from, end!));
        var value = start is null || end is null ? null : PhraseDate.Between(start, from, end, to);
        // Who does not know the day of publication knows that "1998-present" goes on.
        if (start is not null && to.Has(TimeField.Ref) && tracker.Published is null)
            value ??= PhraseDate.Of(start, from, TimeEdge.Since);
        if (start is not null)
            AddTimex(pieces, from, start, value ?? PhraseDate.Of(start, from, edge: null));
        if (end is null)
            return;
        AddTimex(pieces, to, end, value ?? PhraseDate.Of(end, to, edge: null));
        AddDate(pieces, phrase, value, end);
    }

    private void AddTimex(PieceText pieces, TimeSense sense, TimeMeaning meaning, EdtfDate? value)
    {
        var span = SpanOf(pieces, sense);
        var modifier = sense.Int(TimeField.Mod) is { } mod ? ((TimeModifier)mod).ToString() : null;
        _timexes.Add(new(span, meaning.Type, meaning.Value, modifier, value));
        _tokens.Add(TokensOf(span));
    }

    private void AddDate(PieceText pieces, TimeSense phrase, EdtfDate? value, TimeMeaning meaning)
    {
        if (!meaning.Dates)
            return;
        var span = SpanOf(pieces, phrase);
        var anchor = meaning.Anchor is { } from && EdtfText.Of(from) is { } known && EdtfDate.TryParse(known, out var date) ? date : null;
        _dates.Add(new(span, TokensOf(span), value, meaning.Basis, anchor));
    }

    private static TimeEdge? EdgeOf(TimeSense phrase) => phrase.Int(TimeField.Edge) is { } edge ? (TimeEdge)edge : null;

    /// <summary>"more than two weeks ago" lies before the day that is counted to, "less than two weeks ago" after it.</summary>
    private static TimeEdge? EdgeOfCount(TimeSense sense) => (sense.Int(TimeField.Direction), sense.Int(TimeField.Mod)) switch
    {
        (-1, (int)TimeModifier.MORE_THAN) or (1, (int)TimeModifier.LESS_THAN) => TimeEdge.Before,
        (1, (int)TimeModifier.MORE_THAN) or (-1, (int)TimeModifier.LESS_THAN) => TimeEdge.After,
        _ => null,
    };

    private static TextSpan SpanOf(PieceText pieces, TimeSense sense) => TextSpan.FromBounds(pieces[sense.First].Start, pieces[sense.End - 1].End);

    private TokenRange TokensOf(TextSpan span) => new(Math.Max(0, text.TokenAt(span.Start + 1) - 1), text.TokenAt(span.End));
}
