using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>How one language speaks of time: its words and rules, read once.</summary>
internal sealed class TimeGrammar
{
    private readonly GrammarRule _phrase;
    private readonly bool[] _begins;

    private TimeGrammar(TimeVocabulary vocabulary, GrammarRule phrase)
    {
        (Vocabulary, _phrase) = (vocabulary, phrase);
        var starts = new GrammarStarts();
        phrase.AddStarts(starts);
        _begins = new bool[vocabulary.Count + 1];
        foreach (var word in starts.Words)
            _begins[word] = true;
    }

    public TimeVocabulary Vocabulary { get; }

    public static TimeGrammar Load(string language)
    {
        var vocabulary = new TimeVocabulary();
        return new(vocabulary, new GrammarFile(language, vocabulary).Read("phrase"));
    }

    /// <summary>The phrases of a sentence that speak of time, in order, none within another.</summary>
    public List<TimeSense> Find(PieceText text)
    {
        var (found, match) = (new List<TimeSense>(), new TimeMatch(text));
        for (var at = 0; at < text.Count;)
        {
            var end = CanBegin(text[at]) ? _phrase.Match(match, at) : -1;
            if (end > at)
                found.Add(match.Take(0, at, end));
            at = Math.Max(at + 1, end);
        }
        return found;
    }

    private bool CanBegin(TimePiece piece) => piece.Kind == TimePieceKind.Digits || _begins[piece.Word];
}
