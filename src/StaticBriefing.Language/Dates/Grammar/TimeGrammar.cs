using StaticBriefing.Language.Dates.Holidays;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>How one language speaks of time: its words and rules, read once.</summary>
internal sealed class TimeGrammar
{
    // So many pieces can stand before one that a phrase needs: "no later than the beginning of the following week".
    private const int LongestLead = 12;

    [ThreadStatic]
    private static TimeMatch? s_match;

    private readonly GrammarRule _phrase;
    private readonly NeededPieces _needed;
    private readonly NeedTable _needs;
    private readonly int _rules;

    private TimeGrammar(string language)
    {
        var file = new GrammarFile(language, Vocabulary);
        _phrase = file.Read("phrase");
        _needed = file.Needed(_phrase);
        (_needs, _rules) = (file.Needs, file.RuleCount);
        Holidays = file.Holidays;
    }

    public TimeVocabulary Vocabulary { get; } = new();

    /// <summary>By the numbers that expressions give them.</summary>
    public IReadOnlyList<HolidayRule> Holidays { get; }

    public static TimeGrammar Load(string language) => new(language);

    /// <summary>For the sentences of one text, one after the other. Each thread has one, since it is large.</summary>
    public TimeMatch Begin() => s_match is { } match && match.IsOf(_needs) ? match : s_match = new(_rules, _needs);

    /// <summary>The phrases of a sentence that speak of time, in order, none within another.</summary>
    public List<TimeSense> Find(PieceText text, TimeMatch match)
    {
        var found = new List<TimeSense>();
        var needed = NeededFrom(text, 0);
        if (needed < text.Count)
            match.Begin(text);
        for (var at = Math.Max(0, needed - LongestLead); needed < text.Count; at = Math.Max(at, needed - LongestLead))
        {
            var end = IsWithinNumber(text, at) ? -1 : _phrase.Match(match, at);
            if (end > at)
                found.Add(match.Take(0, at, end));
            at = Math.Max(at + 1, end);
            if (at > needed)
                needed = NeededFrom(text, at);
        }
        return found;
    }

    /// <summary>"1.1192" names no year.</summary>
    private static bool IsWithinNumber(PieceText text, int at) =>
        text.IsDigits(at) && text.Touches(at) && text.IsMark(at - 1, '.') && text.Touches(at - 1) && text.IsDigits(at - 2);

    private int NeededFrom(PieceText text, int at)
    {
        while (at < text.Count && !_needed.Has(text[at]))
            at++;
        return at;
    }
}
