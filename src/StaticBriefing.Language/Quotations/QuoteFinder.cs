using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Language.Quotations;

/// <summary>Turns attributions into quotations: of what kind they are, who spoke, and where.</summary>
internal sealed class QuoteFinder
{
    private const int LongestTitle = 5;

    private readonly ArticleParts _parts;
    private readonly ArticleText _text;
    private readonly SpeakerResolver _speakers;
    private readonly SaidAtFinder _places;
    private readonly StatementFinder _statements;

    private QuoteFinder(ArticleParts parts, TokenTraits traits, NameIndex names)
    {
        (_parts, _text) = (parts, parts.Text);
        _speakers = new(parts, names);
        _places = new(parts, names);
        _statements = new(traits, parts.Words);
    }

    public static EquatableArray<FoundQuote> Find(ArticleParts parts, TokenTraits traits, NameIndex names, List<FoundArguments> attributions)
    {
        var finder = new QuoteFinder(parts, traits, names);
        return attributions.Select(finder.ToFinding).ToEquatableArray();
    }

    private FoundQuote ToFinding(FoundArguments found)
    {
        var pieces = QuotedPieces(found);
        var kind = KindOf(found.Contents, pieces);
        var extent = found.Contents.Select(_text.Span).ToEquatableArray();
        var speaker = _speakers.Resolve(found);
        var saidAt = _places.Find(new(found.Source, found.Cue, ClauseEnd(found)));
        return new(
            kind,
            kind == QuoteKind.Indirect ? extent : pieces.Select(Inner).ToEquatableArray(),
            extent,
            [_text.Span(WithoutObject(WithoutPreposition(found.Cue, saidAt)))],
            found.Source.IsEmpty ? [] : [_text.Span(found.Source)],
            speaker,
            saidAt,
            kind != QuoteKind.Indirect || _statements.IsStatement(found.Contents),
            Confidence(found, kind, speaker));
    }

    /// <summary>"wrote on X" → "wrote": the place and its preposition are no cue.</summary>
    private TokenRange WithoutPreposition(TokenRange cue, TextSpan? saidAt)
    {
        var place = saidAt is { } span ? _text.TokenAt(span.Start) : -1;
        return place > cue.First + 1 && place <= cue.End ? new(cue.First, place - 1) : cue;
    }

    /// <summary>"describing it as" → "describing": what is described is no cue.</summary>
    private TokenRange WithoutObject(TokenRange cue)
    {
        if (!_text.Is(cue.End - 1, "as"))
            return cue;
        var verb = cue.End - 3;
        while (verb >= cue.First && !TakesAs(verb))
            verb--;
        return verb < cue.First ? cue : new(cue.First, verb + 1);
    }

    private bool TakesAs(int token) => VerbAt(token) is { TakesAs: true };

    private ReportingVerb? VerbAt(int token) => _text.IsWord(token) && _parts.Words.Verbs.TryGet(_text.Word(token), out var verb) ? verb : null;

    /// <summary>The passages between marks that are said, whole.</summary>
    private List<QuotedPiece> QuotedPieces(FoundArguments found)
    {
        var pieces = new List<QuotedPiece>();
        foreach (var content in found.Contents)
        {
            for (var i = content.First; i < content.End; i++)
            {
                if (_parts.PieceAt(i) is not { } piece)
                    continue;
                var isAll = piece.Open == content.First && piece.Close + 1 >= content.End;
                if (!Inner(piece).IsEmpty && (isAll || !IsTitle(piece) || IsLabel(piece, found.Cue)))
                    pieces.Add(piece);
                i = piece.Close;
            }
        }
        return pieces;
    }

    /// <summary>"said on “Morning Lund” that …": few words, each with a capital.</summary>
    private bool IsTitle(QuotedPiece piece)
    {
        var end = EndOfTitle(piece);
        if (piece.RunsOn || end - piece.Open - 1 > LongestTitle)
            return false;
        for (var i = piece.Open + 1; i < end; i++)
        {
            if (!_text.IsCapitalised(i) && !_text.Is(i, _parts.Words.FunctionWords))
                return false;
        }
        return _text.IsCapitalised(end - 1);
    }

    /// <summary>American texts put the comma or full stop behind a title before the mark. A single word with one is as often said: he is “Norse.”</summary>
    private int EndOfTitle(QuotedPiece piece)
    {
        var last = piece.Close - 1;
        return last > piece.Open + 2 && _text.IsMark(last) && _text.First(last) is ',' or '.' ? last : piece.Close;
    }

    /// <summary>"called him a “Grand Old Ferryman,”" "referred to it as the “Iron Lady”": what somebody or something is called is said.</summary>
    private bool IsLabel(QuotedPiece piece, TokenRange cue)
    {
        var before = piece.Open - 1;
        if (before > 0 && _text.Is(before, _parts.Words.Determiners))
            before--;
        for (var i = cue.First; i < cue.End; i++)
        {
            if (VerbAt(i) is { TakesObject: true } || (before >= 0 && TakesAs(i) && _text.Is(before, "as")))
                return true;
        }
        return false;
    }

    private QuoteKind KindOf(List<TokenRange> contents, List<QuotedPiece> pieces)
    {
        if (pieces.Count == 0)
            return QuoteKind.Indirect;
        var isAll = contents.TrueForAll(content => _parts.IsQuoted(content.First) && _parts.IsQuoted(content.End - 1));
        return isAll && IsSentence(pieces[0]) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    /// <summary>“[The] harbour stays.” and “She said, ‘No,’” are sentences: marks within the outer ones do not count.</summary>
    private bool IsSentence(QuotedPiece piece) => BeginsLarge(piece) && EndsWhole(piece);

    private bool BeginsLarge(QuotedPiece piece)
    {
        var first = piece.Open + 1;
        while (first + 1 < piece.Close && _text.IsMark(first))
            first++;
        return char.IsUpper(_text.First(first));
    }

    private bool EndsWhole(QuotedPiece piece)
    {
        var last = piece.Close - 1;
        while (last > piece.Open + 1 && _text.IsMark(last) && _text.First(last) is '’' or '\'' or '”' or '"' or ')' or ']')
            last--;
        return piece.RunsOn || (_text.IsMark(last) && _text.First(last) is '.' or '?' or '!' or ',' or '…' or '—' or '–');
    }

    /// <summary>The words without the marks around them.</summary>
    private TextSpan Inner(QuotedPiece piece)
    {
        var end = piece.RunsOn ? _text[piece.Close - 1].End : _text[piece.Close].Start;
        var (start, text) = (_text[piece.Open].End, _text.Text);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(Math.Min(start, end), end);
    }

    private int ClauseEnd(FoundArguments found)
    {
        // "said the harbour in Lund …": of what is said, no place is where it was said.
        var said = found.Contents.Find(content => content.First >= found.Cue.End && !_parts.IsQuoted(content.First));
        var limit = Math.Min(_parts.SentenceAt(found.Cue.First).End, said.IsEmpty ? int.MaxValue : said.First);
        var end = Math.Min(limit, Math.Max(found.Cue.End, found.Source.End));
        while (end < limit && !_parts.IsQuoted(end) && !(_text.IsMark(end) && _text.First(end) is '.' or ';' or ':' or '?' or '!'))
            end++;
        return end;
    }

    // How often such quotations are right, words and speaker, in news that the taggers did not learn from: the evaluation prints it beside these.
    private double Confidence(FoundArguments found, QuoteKind kind, FoundSpeaker? speaker)
    {
        if (found.Source.IsEmpty)
            return 0.2;
        var sure = kind switch { QuoteKind.Direct => 0.93, QuoteKind.Partial => 0.86, _ => IsPlainlySaid(found.Cue) ? 0.83 : 0.68 };
        // Where nobody is named, what is hardly speech ("hopes that …") is less often an attribution at all.
        var nobody = kind == QuoteKind.Indirect && !IsPlainlySaid(found.Cue) ? 0.17 : 0.14;
        var doubt = speaker is null ? nobody : speaker.IsNamed ? 0 : 0.06;
        return Math.Round(sure - doubt, 2);
    }

    /// <summary>"said", "told reporters", "according to": it does little else than attribute.</summary>
    private bool IsPlainlySaid(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (_text.Is(i, "according") || VerbAt(i) is { IsPlain: true })
                return true;
        }
        return false;
    }
}
