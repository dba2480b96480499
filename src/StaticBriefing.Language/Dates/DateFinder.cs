using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Grammar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Dates.Resolution;
using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Dates;

/// <summary>Finds temporal expressions and says what they mean, or what is missing to say it.</summary>
internal sealed class DateFinder
{
    private static readonly Lazy<TimeGrammar> s_english = new(() => TimeGrammar.Load("en"));

    private readonly ArticleText _text;
    private readonly TenseReader _tense;
    private readonly TimeValue? _published;
    private readonly FoundTimes _found = new([], [], []);
    private TimeValue? _last;
    private TimeValue? _accounts;
    private bool _narrative;

    private DateFinder(ArticleText text, LanguageWords words, EdtfDate? published)
    {
        (_text, _tense) = (text, new(words));
        _published = PublishedDay.From(published);
    }

    public static FoundTimes Find(ArticleText text, List<Sentence> sentences, LanguageWords words, EdtfDate? published)
    {
        var finder = new DateFinder(text, words, published);
        var grammar = s_english.Value;
        var read = new List<(PieceText Pieces, TimeSense Sense)>();
        foreach (var sentence in sentences)
        {
            var span = text.Span(sentence.Tokens);
            var pieces = new PieceText(text.Text, span.Start, span.End, grammar.Vocabulary);
            read.AddRange(grammar.Find(pieces).Select(sense => (pieces, sense)));
        }
        finder._narrative = NarrativeGuesser.IsNarrative(read.Select(pair => pair.Sense), finder._published);
        foreach (var (pieces, sense) in read)
            finder.Resolve(pieces, sense);
        return finder._found;
    }

    private void Resolve(PieceText pieces, TimeSense phrase)
    {
        if (phrase[TimeSlot.Only] is { } only)
            ResolveOne(pieces, phrase, only);
        else
            ResolveBoth(pieces, phrase, phrase[TimeSlot.From]!, phrase[TimeSlot.To]!);
    }

    private void ResolveOne(PieceText pieces, TimeSense phrase, TimeSense only)
    {
        if (Meaning(pieces, only) is not { } meaning)
            return;
        var value = PhraseDate.Of(meaning, only, phrase.Int(TimeField.Edge) is { } edge ? (TimeEdge)edge : null);
        AddTimex(pieces, only, meaning, value);
        if (meaning.Type is TimexType.Date or TimexType.Time && (meaning.Start is not null || !only.Has(TimeField.Ref)))
            AddDate(pieces, phrase, value, meaning);
    }

    private void ResolveBoth(PieceText pieces, TimeSense phrase, TimeSense from, TimeSense to)
    {
        to.FillFrom(from, TimeField.Month, TimeField.Year);
        from.FillFrom(to, TimeField.Month, TimeField.Year, TimeField.Era);
        if (to.Has(TimeField.ShortYear) && from.Has(TimeField.Year))
            to[TimeField.Year] = ((int)from[TimeField.Year] / 100 * 100) + to[TimeField.ShortYear];
        var (start, end) = (Meaning(pieces, from), Meaning(pieces, to));
        var value = start is null || end is null ? null : PhraseDate.Between(start, from, end, to);
        if (start is not null)
            AddTimex(pieces, from, start, value);
        if (end is not null)
            AddTimex(pieces, to, end, value);
        if (end is not null && end.Type is TimexType.Date or TimexType.Time)
            AddDate(pieces, phrase, value, end);
    }

    private TimeMeaning? Meaning(PieceText pieces, TimeSense sense)
    {
        var context = new TimeContext(_published, _last, _accounts, _narrative, _tense.Direction(pieces, sense.First, sense.End));
        var meaning = TimeResolver.Resolve(sense, context);
        if (meaning?.Start is { } start && meaning.Type != TimexType.Duration)
        {
            _last = start;
            if (start.Grain == TimeGrain.Quarter)
                _accounts = start;
        }
        return meaning;
    }

    private void AddTimex(PieceText pieces, TimeSense sense, TimeMeaning meaning, EdtfDate? value)
    {
        var span = SpanOf(pieces, sense);
        var modifier = sense.Int(TimeField.Mod) is { } mod ? ((TimeModifier)mod).ToString() : null;
        _found.Timexes.Add(new(span, meaning.Type, meaning.Value, modifier, value));
        _found.Tokens.Add(TokensOf(span));
    }

    private void AddDate(PieceText pieces, TimeSense phrase, EdtfDate? value, TimeMeaning meaning)
    {
        var span = SpanOf(pieces, phrase);
        var anchor = meaning.Anchor is { } from && EdtfText.Of(from) is { } text && EdtfDate.TryParse(text, out var date) ? date : null;
        _found.Dates.Add(new(span, TokensOf(span), value, meaning.Basis, anchor));
    }

    private static TextSpan SpanOf(PieceText pieces, TimeSense sense) => TextSpan.FromBounds(pieces[sense.First].Start, pieces[sense.End - 1].End);

    private TokenRange TokensOf(TextSpan span)
    {
        var first = _text.TokenAt(span.Start + 1) - 1;
        return new(Math.Max(0, first), _text.TokenAt(span.End));
    }
}
