using System.Runtime.CompilerServices;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Attributions;

/// <summary>The units of one block, with silent ones beyond its ends.</summary>
internal sealed class SpeechBlock(ArticleText text, LanguageWords words, SpeechUnit[] units, bool isFirst)
{
    private const int FarthestMark = 10;
    private const int LongestScrap = 12;
    private const int LongestTitle = 8;

    // As names are numbered in a unit.
    private const byte Person = 1;

    private static readonly SpeechUnit s_edge = new(default, WordTraits.Mark(3), -1, -1, -1, 0, 0);

    // Looked up many times a unit: once for each cue of the block.
    private readonly char[] _marks = Array.ConvertAll(units, unit => MarkOf(unit, text));
    private readonly bool[] _clauseWords = Array.ConvertAll(units, unit => IsClauseWord(unit, text));
    private uint[]? _nextMarks;
    private SentenceMap? _map;

    public ArticleText Text { get; } = text;

    public LanguageWords Words { get; } = words;

    public int Count => units.Length;

    public SentenceMap Map => _map ??= new(this);

    /// <summary>The first block of an article is most often its headline.</summary>
    public bool IsFirst { get; } = isFirst;

    public ref readonly SpeechUnit this[int unit]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)unit < (uint)units.Length)
                return ref units[unit];
            return ref s_edge;
        }
    }

    /// <summary>The character of a mark, 0 for another unit.</summary>
    public char Mark(int unit) => (uint)unit < (uint)_marks.Length ? _marks[unit] : '\0';

    public bool Is(int unit, WordSet words) => (uint)unit < (uint)units.Length && !units[unit].IsQuoted && Text.Is(units[unit].Tokens.First, words);

    public bool IsPronoun(int unit) => IsWord(unit) && Words.Pronouns.Contains(Text.Word(units[unit].Tokens.First));

    public bool IsReportingVerb(int unit) => IsWord(unit) && Words.Verbs.Contains(Text.Word(units[unit].Tokens.First));

    public bool IsPerson(int unit) => this[unit].NameKind == Person;

    public bool BeginsSentence(int unit) => unit == 0 || this[unit - 1].LastSentence != this[unit].Sentence;

    /// <summary>A passage that goes on in the middle of a sentence: “and so it is.”</summary>
    public bool BeginsSmall(int unit) => this[unit].IsQuoted && this[unit].Tokens.Count > 2 && char.IsLower(Text.First(this[unit].Tokens.First + 1));

    /// <summary>A passage that begins with a capital and ends as a sentence or an attributed one does.</summary>
    public bool IsWholeSpeech(int unit)
    {
        var tokens = this[unit].Tokens;
        return this[unit].IsQuoted && tokens.Count > 3 && char.IsUpper(Text.First(tokens.First + 1)) && LastMark(unit) is ',' or '.' or '?' or '!' or '…' or '—' or '–' or '-';
    }

    /// <summary>The mark before the closing ones of a passage, 0 where a word stands there.</summary>
    public char LastMark(int unit)
    {
        var last = this[unit].Tokens.End - 2;
        while (this[unit].IsQuoted && last > this[unit].Tokens.First && Text.IsMark(last) && Text.First(last) is '’' or '\'' or ')' or ']')
            last--;
        return this[unit].IsQuoted && last > this[unit].Tokens.First && Text.IsMark(last) ? Text.First(last) : '\0';
    }

    public bool IsDash(int unit) => Mark(unit) is '—' or '–' or '-' or '―';

    /// <summary>A passage that its paragraph leaves open.</summary>
    public bool RunsOn(int unit) => this[unit].IsQuoted && !Text.IsMark(this[unit].Tokens.End - 1);

    /// <summary>“The Last Bridge”: few words, each with a capital but for the small ones.</summary>
    public bool IsTitle(int unit)
    {
        var (first, end) = (this[unit].Tokens.First + 1, this[unit].Tokens.End - 1);
        while (end > first && Text.IsMark(end - 1))
            end--;
        if (!this[unit].IsQuoted || end == first || end - first > LongestTitle || !Text.IsCapitalised(first) || !Text.IsCapitalised(end - 1))
            return false;
        for (var i = first; i < end; i++)
        {
            if (Text.IsWord(i) && !Text.IsCapitalised(i) && !Text.Is(i, Words.FunctionWords))
                return false;
        }
        return true;
    }

    /// <summary>A few words without a verb, none of them quoted.</summary>
    public bool IsScrap(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (this[i].IsQuoted || this[i].Traits.IsFinite)
                return false;
        }
        return range.Count <= LongestScrap;
    }

    /// <summary>A name, a pronoun, or the "the" of "the minister".</summary>
    public bool MayBeginPerson(int unit) => this[unit].NameKind > 0 || IsPronoun(unit) || Is(unit, Words.Determiners);

    /// <summary>Whether a passage stands in a range.</summary>
    public bool HoldsSpeech(TokenRange content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (this[i].IsQuoted)
                return true;
        }
        return false;
    }

    /// <summary>A word that begins a clause of its own.</summary>
    public bool IsClauseWord(int unit) => (uint)unit < (uint)_clauseWords.Length && _clauseWords[unit];

    /// <summary>The next mark, passage or clause word of the sentence, and about how far it is.</summary>
    public uint NextMark(int unit) => (_nextMarks ??= [.. Enumerable.Range(0, Count).Select(FindNextMark)])[unit];

    /// <summary>"aides"</summary>
    public bool IsPlural(int unit) => IsWord(unit) && Text.Word(units[unit].Tokens.First)[^1] == 's';

    private bool IsWord(int unit) => (uint)unit < (uint)units.Length && !units[unit].IsQuoted && Text.IsWord(units[unit].Tokens.First);

    private uint FindNextMark(int unit)
    {
        for (var i = unit + 1; i < unit + FarthestMark; i++)
        {
            if (this[i].Sentence != this[unit].LastSentence)
                return 1;
            if (Mark(i) != '\0' || this[i].IsQuoted || IsClauseWord(i))
                return StableHash.Mix(this[i].Traits.Lower, (uint)Math.Min(3, i - unit));
        }
        return 2;
    }

    private static char MarkOf(SpeechUnit unit, ArticleText text) => !unit.IsQuoted && text.IsMark(unit.Tokens.First) ? text.First(unit.Tokens.First) : '\0';

    private static bool IsClauseWord(SpeechUnit unit, ArticleText text) => !unit.IsQuoted
        && text.Word(unit.Tokens.First) is "that" or "and" or "but" or "who" or "which" or "when" or "if" or "because" or "while" or "as" or "after" or "before" or "where" or "what" or "how" or "why";

    public TokenRange Tokens(TokenRange range) => new(units[range.First].Tokens.First, units[range.End - 1].Tokens.End);

    /// <summary>Units as tokens, cut where one block of the article ends.</summary>
    public IEnumerable<TokenRange> Split(TokenRange range)
    {
        for (var first = range.First; first < range.End;)
        {
            var end = first + 1;
            while (end < range.End && units[end].Block == units[first].Block)
                end++;
            yield return Tokens(new(first, end));
            first = end;
        }
    }
}
