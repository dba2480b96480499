using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Quotations;

/// <summary>Finds the medium or place in an attribution: "on X", "in a statement", "at a news conference in Lima".</summary>
internal sealed class SaidAtFinder(ArticleParts parts, NameIndex names)
{
    private const int Farthest = 12;
    private const int LongestMedium = 5;

    private readonly ArticleText _text = parts.Text;

    public TextSpan? Find(Attribution attribution)
    {
        var from = Math.Max(attribution.Cue.End, attribution.Source.End);
        var limit = Math.Min(attribution.ClauseEnd, from + Farthest);
        for (var i = attribution.Cue.First + 1; i + 1 < limit; i++)
        {
            if (_text.IsMark(i) && !_text.IsMark(i, ','))
                return null;
            if (_text.Word(i) is not ("on" or "in" or "at" or "via" or "during") || attribution.Source.Contains(i))
                continue;
            if (Medium(i + 1, limit) is { IsEmpty: false } medium)
                return _text.Span(WithPlace(medium, limit));
            if (Place(i + 1) is { IsEmpty: false } place)
                return _text.Span(place);
        }
        return null;
    }

    private TokenRange Medium(int first, int limit)
    {
        var word = _text.Is(first, parts.Words.Determiners) ? first + 1 : first;
        for (var start = word; start < Math.Min(limit, word + LongestMedium) && _text.IsWord(start); start++)
        {
            for (var end = Math.Min(limit, start + 3); end > start; end--)
            {
                if (parts.Words.Media.Contains(_text.Words(start, end)) && IsWritten(start))
                    return new(first, end);
            }
            if (_text.Is(start, parts.Words.Prepositions))
                break;
        }
        return new(0, 0);
    }

    /// <summary>"x" alone is a medium only as the name "X".</summary>
    private bool IsWritten(int token) => _text[token].Length > 1 || _text.IsCapitalised(token);

    private TokenRange WithPlace(TokenRange medium, int limit)
    {
        if (medium.End + 1 >= limit || _text.Word(medium.End) is not ("in" or "at"))
            return medium;
        var place = Place(medium.End + 1);
        return place.IsEmpty ? medium : new(medium.First, place.End);
    }

    private TokenRange Place(int token) =>
        names.At(token) is { Kind: NameKind.Place } name && name.Tokens.First == token ? name.Tokens : new(0, 0);
}
