using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Sentences;

/// <summary>Cuts blocks into sentences: never at an abbreviation, an initial or a decimal; a closing quotation mark goes with the sentence before it.</summary>
internal sealed class SentenceSplitter(ArticleText text, LanguageWords words)
{
    private const int LongestSource = 5;

    // "Thursday, May 7, 2015"
    private const int WordsOfDate = 6;

    // Marks that are looked past at the end of a sentence: a page of dots must not be read once a dot.
    private const int MostMarks = 8;

    // "[3] [4] [5]"; a page of notes must not be read once a note.
    private const int MostNoteMarks = 24;

    // "12. The harbour": an item's number has no more digits.
    private const int DigitsOfItem = 2;

    public List<Sentence> Split()
    {
        var sentences = new List<Sentence>();
        for (var block = 0; block < text.Blocks.Count; block++)
            SplitBlock(block, sentences);
        return sentences;
    }

    private void SplitBlock(int block, List<Sentence> sentences)
    {
        var range = text.Blocks[block];
        var start = AfterDateline(range);
        if (start > range.First)
            sentences.Add(new(new(range.First, start), block));
        for (var i = start; i < range.End; i++)
        {
            var end = IsItemNumber(i, start) ? -1 : EndAfter(i, range.End);
            if (end < 0)
                continue;
            sentences.Add(new(new(start, end), block));
            start = end;
            i = end - 1;
        }
        if (start < range.End)
            sentences.Add(new(new(start, range.End), block));
    }

    /// <summary>"Thursday, May 7, 2015 On Tuesday, …": the day stands by itself.</summary>
    private int AfterDateline(TokenRange block) =>
        IsFullDate(block.First, block.End) && block.Count > WordsOfDate && text.IsCapitalised(block.First + WordsOfDate) ? block.First + WordsOfDate : block.First;

    /// <summary>"Quill opens the harbour Thursday, May 7, 2015": a headline, and the day by itself.</summary>
    private bool IsBeforeDateline(int at, int limit) =>
        at + 1 + WordsOfDate == limit && IsFullDate(at + 1, limit) && !text.Is(at, words.Prepositions) && !text.Is(at, words.FunctionWords);

    private bool IsFullDate(int at, int limit) =>
        at + WordsOfDate <= limit && words.Weekdays.Contains(text.Word(at)) && text.IsMark(at + 1, ',') && words.Months.Contains(text.Word(at + 2))
        && text[at + 3].Kind == TokenKind.Number && text.IsMark(at + 4, ',') && text[at + 5].Kind == TokenKind.Number;

    /// <summary>"1. The harbour opens. 2. The mill closes."</summary>
    private bool IsItemNumber(int dot, int start) =>
        dot == start + 1 && text.IsMark(dot, '.') && text[start].Kind == TokenKind.Number && text[start].Length <= DigitsOfItem;

    /// <summary>The token after the sentence that ends with token <paramref name="at"/>; -1 when none does.</summary>
    private int EndAfter(int at, int limit)
    {
        if (text.IsWord(at))
            return EndsAfterDottedWord(at, limit) || IsCredit(at + 1, limit) || IsBeforeDateline(at, limit) ? at + 1 : -1;
        if (IsCloser(at) && IsBeforeDateline(at, limit))
            return at + 1;
        if (!IsTerminal(at) || IsSpacedPause(at, limit) || IsAbbreviated(at, limit) || IsDatedTitle(at, limit))
            return -1;
        var end = AfterPause(AfterNotes(AfterClosers(at + 1, limit), limit), limit);
        if (end < limit && text.Touches(end))
            return -1;
        return end >= limit || (Begins(end, limit) && !IsAttributed(at, end, limit)) ? end : -1;
    }

    private bool IsTerminal(int at) => text.IsMark(at) && text.First(at) is '.' or '?' or '!' or '…';

    /// <summary>"the end . . . Then": of dots with spaces between them the last one counts.</summary>
    private bool IsSpacedPause(int at, int limit) => at + 1 < limit && text.IsMark(at, '.') && text.IsMark(at + 1, '.') && !text.Touches(at + 1);

    /// <summary>"Who Goes There? (1938) was a story": the mark is the title's.</summary>
    private bool IsDatedTitle(int at, int limit) =>
        text.First(at) is '?' or '!' && at + 3 < limit && text.IsMark(at + 1, '(') && text[at + 2].Kind == TokenKind.Number && text.IsMark(at + 3, ')');

    private int AfterClosers(int at, int limit)
    {
        limit = Math.Min(limit, at + MostMarks);
        while (at < limit && text.IsMark(at) && text.Touches(at) && (IsTerminal(at) || IsCloser(at)))
            at++;
        return at;
    }

    private bool IsCloser(int at) => text.First(at) is '”' or '’' or '"' or '\'' or '»' or ')' or ']';

    /// <summary>"It was over. [3] [4] The next day": the numbers of notes go with what they prove.</summary>
    private int AfterNotes(int at, int limit)
    {
        limit = Math.Min(limit, at + MostNoteMarks);
        while (at + 2 < limit && text.IsMark(at, '[') && text[at + 1].Kind == TokenKind.Number && text.IsMark(at + 2, ']'))
            at += 3;
        return at;
    }

    /// <summary>"It was over. … The next day": what is left out is left out at the end.</summary>
    private int AfterPause(int at, int limit) =>
        at + 1 < limit && !text.Touches(at) && !text.Touches(at + 1) && text.Word(at) is "..." or "…" && text.IsCapitalised(at + 1) ? at + 1 : at;

    /// <summary>"The harbour at night Image: Ada Quill": whose picture it is is no part of what it shows.</summary>
    private bool IsCredit(int at, int limit) => at + 2 < limit && text.IsCapitalised(at) && text.Is(at, words.CreditWords) && text.IsMark(at + 1, ':');

    private bool Begins(int at, int limit)
    {
        limit = Math.Min(limit, at + MostMarks);
        while (at < limit && text.IsMark(at))
            at++;
        return at < limit && (text[at].Kind == TokenKind.Number || char.IsUpper(text.First(at)) || char.IsDigit(text.First(at)) || text.First(at) is '@' or '#');
    }

    private bool IsAbbreviated(int at, int limit)
    {
        if (text.First(at) != '.' || text[at].Length > 1 || !text.Touches(at) || !text.IsWord(at - 1) || at + 1 >= limit)
            return false;
        var word = text.Word(at - 1);
        if (words.EndingAbbreviations.Contains(word))
            return !text.Is(at + 1, words.SentenceOpeners) && text.Word(at + 1) is not "“" and not "\"";
        return words.Abbreviations.Contains(word)
            || (word.Length == 1 && char.IsUpper(word[0]) && IsInitial(at))
            || (words.NumberedAbbreviations.Contains(word[(word.LastIndexOf('-') + 1)..]) && IsNumberOrMonth(at + 1))
            || (text.Is(at - 1, words.CircaWords) && text.Is(at + 1, words.DateOpeners));
    }

    // "1870s" is no number to the tokenizer.
    private bool IsNumberOrMonth(int at) => char.IsAsciiDigit(text.First(at)) || words.Months.Contains(text.Word(at));

    /// <summary>"J. Smith" goes on; "on X. The" and "said I. “" do not.</summary>
    private bool IsInitial(int dot) => text.IsCapitalised(dot + 1) && !text.Is(dot + 1, words.SentenceOpeners);

    /// <summary>"U.S." holds its own full stop: a sentence ends there only before a word that begins sentences.</summary>
    private bool EndsAfterDottedWord(int at, int limit) =>
        text.Word(at) is [.., _, '.'] && at + 1 < limit && text.IsCapitalised(at + 1) && text.Is(at + 1, words.SentenceOpeners);

    /// <summary>“What now?” Smith asked: the name after the mark belongs to the speech before it.</summary>
    private bool IsAttributed(int at, int end, int limit)
    {
        if (text.First(at) == '.' && text[at].Length == 1 || !text.IsMark(end - 1) || IsTerminal(end - 1))
            return false;
        for (var i = end; i < Math.Min(limit, end + LongestSource) && text.IsWord(i); i++)
        {
            if (words.Verbs.TryGet(text.Word(i), out var verb))
                return i > end && verb.Form is VerbForm.Past or VerbForm.Third && !text.IsCapitalised(i);
        }
        return false;
    }
}
