using StaticBriefing.Language.Dates.Holidays;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>How one language speaks of time: its words and rules, read once.</summary>
internal sealed class TimeGrammar
{
    private readonly GrammarRule _phrase;
    private readonly GrammarStarts _starts;

    private TimeGrammar(string language)
    {
        var file = new GrammarFile(language, Vocabulary);
        _phrase = file.Read("phrase");
        _starts = new(Vocabulary.Count);
        _phrase.AddStarts(_starts);
        Holidays = file.Holidays;
    }

    public TimeVocabulary Vocabulary { get; } = new();

    /// <summary>By the numbers that expressions give them.</summary>
    public IReadOnlyList<HolidayRule> Holidays { get; }

    public static TimeGrammar Load(string language) => new(language);

    /// <summary>The phrases of a sentence that speak of time, in order, none within another.</summary>
    public List<TimeSense> Find(PieceText text)
    {
        var (found, match) = (new List<TimeSense>(), new TimeMatch(text));
        for (var at = 0; at < text.Count;)
        {
            var end = _starts.Allows(text, at) ? _phrase.Match(match, at) : -1;
            if (end > at)
                found.Add(match.Take(0, at, end));
            at = Math.Max(at + 1, end);
        }
        return found;
    }
}
