using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Language.Quotations;

/// <summary>Finds the quotations of an article, each with the words that attribute it.</summary>
internal sealed class QuoteFinder
{
    private const int FewestWordsAlone = 4;
    private const int LongestTitle = 5;

    private readonly ArticleParts _parts;
    private readonly ArticleText _text;
    private readonly CueFinder _cues;
    private readonly SpeakerResolver _speakers;
    private readonly SaidAtFinder _places;

    private QuoteFinder(ArticleParts parts, NameIndex names)
    {
        (_parts, _text) = (parts, parts.Text);
        _cues = new(parts);
        _speakers = new(parts, names);
        _places = new(parts, names);
    }

    public static EquatableArray<FoundQuote> Find(ArticleParts parts, NameIndex names)
    {
        var finder = new QuoteFinder(parts, names);
        return finder.Group().Select(finder.ToFinding).ToEquatableArray();
    }

    /// <summary>Joins the pieces that an attribution splits: “…,” Smith said. “…”</summary>
    private List<Speech> Group()
    {
        var speeches = new List<Speech>();
        for (var i = 0; i < _parts.Passages.Count; i++)
        {
            var passage = _parts.Passages[i];
            var after = _cues.After(passage);
            if (after is null && speeches.Count > 0 && GoesOn(speeches[^1], passage))
                speeches[^1].Passages.Add(passage);
            else if (Start(passage, after) is { } speech)
                speeches.Add(speech);
        }
        return speeches;
    }

    private Speech? Start(QuotedPassage passage, Attribution? after)
    {
        var attribution = after ?? _cues.Before(passage);
        if (attribution is null ? !IsSpeechByItself(passage) : IsTitle(passage, attribution))
            return null;
        return WordCount(passage) == 0 ? null : new Speech([passage], attribution);
    }

    /// <summary>True when a passage goes on with the speech before it: only the attribution stands between them.</summary>
    private bool GoesOn(Speech speech, QuotedPassage passage)
    {
        if (speech.Attribution is not { Follows: true } attribution || _parts.BlockAt(passage.Open) != _parts.BlockAt(attribution.Cue.First))
            return false;
        var last = speech.Passages[^1];
        if (speech.Passages.Count > 1)
            return passage.Open == last.Close + 1;
        var between = new TokenRange(last.Close + 1, passage.Open);
        return !between.IsEmpty && _parts.SentenceIndex(between.First) == _parts.SentenceIndex(between.End - 1) && EndsAttribution(between.End - 1) && StartsUpOrGoesOn(between, passage);
    }

    private bool EndsAttribution(int token) => _text.IsMark(token) && _text.First(token) is ',' or '.' or ':' or ';' or '—' or '–';

    /// <summary>After "he said." a new sentence begins; after "he said," the old one goes on.</summary>
    private bool StartsUpOrGoesOn(TokenRange between, QuotedPassage passage) =>
        !_text.IsMark(between.End - 1, '.') || !char.IsLower(_text.First(Math.Min(passage.Open + 1, _text.Count - 1)));

    /// <summary>Whole sentences between marks are speech even when nobody is named beside them.</summary>
    private bool IsSpeechByItself(QuotedPassage passage)
    {
        var sentence = _parts.SentenceAt(passage.Open);
        return passage.Open == sentence.First && WordCount(passage) >= FewestWordsAlone && char.IsUpper(_text.First(passage.Open + 1)) && EndsWhole(passage);
    }

    /// <summary>"said on “Morning Lund”": few words, each with a capital, away from the verb.</summary>
    private bool IsTitle(QuotedPassage passage, Attribution attribution)
    {
        if (attribution.Follows || attribution.Distance == 0 || WordCount(passage) > LongestTitle || _text.IsMark(passage.Open - 1))
            return false;
        for (var i = passage.Open + 1; i < passage.Close; i++)
        {
            if (_text.IsWord(i) && !_text.IsCapitalised(i) && !_text.Is(i, _parts.Words.FunctionWords))
                return false;
        }
        return !_text.Is(passage.Open - 1, "as");
    }

    private bool EndsWhole(QuotedPassage passage) =>
        _text.IsMark(passage.Close - 1) && _text.First(passage.Close - 1) is '.' or '?' or '!' or ',' or '…' or '—' or '–';

    private int WordCount(QuotedPassage passage)
    {
        var count = 0;
        foreach (var piece in passage.Pieces)
        {
            for (var i = piece.Open + 1; i < piece.Close; i++)
                count += _text.IsMark(i) ? 0 : 1;
        }
        return count;
    }

    private FoundQuote ToFinding(Speech speech)
    {
        var pieces = speech.Passages.SelectMany(passage => passage.Pieces).Select(Content).Where(span => !span.IsEmpty).ToEquatableArray();
        if (speech.Attribution is not { } by)
            return new(QuoteKind.Direct, pieces, [], [], null, null, 0.4);
        var kind = KindOf(speech, by);
        var speaker = _speakers.Resolve(by.Source);
        return new(kind, pieces, [_text.Span(by.Cue)], [_text.Span(by.Source)], speaker, _places.Find(by), Confidence(by, kind, speaker));
    }

    private TextSpan Content(QuotedPiece piece)
    {
        var end = piece.RunsOn ? _text[piece.Close - 1].End : _text[piece.Close].Start;
        var (start, text) = (_text[piece.Open].End, _text.Text);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private QuoteKind KindOf(Speech speech, Attribution by)
    {
        var first = speech.Passages[0];
        if (char.IsLower(_text.First(first.Open + 1)) || (!by.Follows && !EndsWhole(first)))
            return QuoteKind.Partial;
        var opens = first.Open == _parts.SentenceAt(first.Open).First || (_text.IsMark(first.Open - 1) && _text.First(first.Open - 1) is ',' or ':' or '—') || by.Distance == 0;
        return opens && EndsWhole(first) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    private static double Confidence(Attribution by, QuoteKind kind, FoundSpeaker? speaker)
    {
        var near = by.Distance <= 2 ? 0.95 : by.Distance <= 8 ? 0.85 : 0.7;
        var known = speaker is null ? 0.2 : speaker.Kind == NameKind.Unknown ? 0.05 : 0;
        return Math.Round(near - known - (kind == QuoteKind.Partial ? 0.05 : 0), 2);
    }

    private sealed record Speech(List<QuotedPassage> Passages, Attribution? Attribution);
}
