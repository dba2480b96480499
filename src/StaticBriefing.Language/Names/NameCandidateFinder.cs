using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Finds runs of capitalised words and cuts them into names, titles set apart.</summary>
internal sealed class NameCandidateFinder
{
    private const int LongestPhrase = 6;
    private const int LongestName = 10;

    private readonly ArticleText _text;
    private readonly LanguageWords _words;
    private readonly HashSet<string> _capitalisedInside = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lowerCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NameMention> _found = [];

    private NameCandidateFinder(ArticleText text, LanguageWords words)
    {
        _text = text;
        _words = words;
    }

    public static List<NameMention> Find(ArticleText text, List<Sentence> sentences, LanguageWords words)
    {
        var finder = new NameCandidateFinder(text, words);
        foreach (var sentence in sentences)
            finder.Survey(sentence.Tokens);
        for (var i = 0; i < sentences.Count; i++)
            finder.ReadSentence(sentences[i].Tokens, i);
        return finder._found;
    }

    /// <summary>Learns which words this article writes with a capital within a sentence, and which without.</summary>
    private void Survey(TokenRange sentence)
    {
        var lowerCase = _lowerCase.GetAlternateLookup<ReadOnlySpan<char>>();
        var capitalised = _capitalisedInside.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!_text.IsWord(i))
                continue;
            if (!_text.IsCapitalised(i))
                lowerCase.Add(_text.Word(i));
            else if (!BeginsSpeechOrSentence(i, sentence))
                capitalised.Add(_text.Word(i));
        }
    }

    private bool BeginsSpeechOrSentence(int token, TokenRange sentence) =>
        token == sentence.First || (_text.IsMark(token - 1) && _text.First(token - 1) is '“' or '"' or '‘' or '«' or ':' or '(' or '[' or '-' or '*' or '•');

    private void ReadSentence(TokenRange sentence, int index)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            if (!_text.IsCapitalised(i))
            {
                i++;
                continue;
            }
            var run = new TokenRange(i, EndOfRun(i, sentence.End));
            CutRun(run, sentence, index);
            i = run.End;
        }
    }

    /// <summary>Capitalised words side by side, with particles, initials, "&amp;" and the "of" of an organisation between them.</summary>
    private int EndOfRun(int first, int limit)
    {
        var end = first + 1;
        while (end < limit)
        {
            var next = NextInRun(first, end, limit);
            if (next < 0)
                break;
            end = next;
        }
        return end;
    }

    private int NextInRun(int first, int at, int limit)
    {
        if (_text.IsCapitalised(at) || (_text[at].Kind == TokenKind.Number && EndsWithHyphen(at)))
            return at + 1;
        if (_text.IsMark(at, '.') && _text.Touches(at) && IsDotted(at - 1) && at + 1 < limit && _text.IsCapitalised(at + 1))
            return at + 2;
        if (_text.IsMark(at, '&') && at + 1 < limit && _text.IsCapitalised(at + 1))
            return at + 2;
        if (_text.Is(at, _words.Particles) && at + 1 < limit && _text.IsCapitalised(at + 1))
            return at + 2;
        if (_text.Is(at, _words.Particles) && at + 2 < limit && _text.Is(at + 1, _words.Particles) && _text.IsCapitalised(at + 2))
            return at + 3;
        return AfterOf(first, at, limit);
    }

    private bool EndsWithHyphen(int at) => _text.Touches(at) && _text.Word(at - 1) is [.., '-'];

    private bool IsDotted(int token) =>
        _text.Word(token).Length == 1 || _words.Abbreviations.Contains(_text.Word(token)) || _words.Titles.Contains(_text.Word(token));

    /// <summary>"Department of the Interior", "Secretary of State", "Trinidad and Tobago": joined when the words around say so.</summary>
    private int AfterOf(int first, int at, int limit)
    {
        if (!_text.IsWord(at))
            return -1;
        if (_text.Word(at) is "of")
        {
            var next = at + 1 < limit && _text.Word(at + 1) is "the" ? at + 2 : at + 1;
            var joins = _words.OrganisationWords.Contains(_text.Word(at - 1)) || _text.Word(at - 1) is "States" or "Secretary" or "Attorney";
            return joins && next < limit && _text.IsCapitalised(next) ? next + 1 : -1;
        }
        if (_text.Word(at) is "and" or "for" && at + 1 < limit && _text.IsCapitalised(at + 1) && IsKnown(first, at + 2))
            return at + 2;
        return -1;
    }

    private bool IsKnown(int first, int end)
    {
        var words = _text.Words(first, end);
        return _words.Places.Contains(words) || _words.Organisations.Contains(words);
    }

    private void CutRun(TokenRange run, TokenRange sentence, int index)
    {
        var (start, titled) = (run.First, false);
        for (var i = run.First; i < run.End;)
        {
            var title = TitleEnd(i, run.End);
            if (title > i)
            {
                Add(new(start, i), titled && start > run.First, sentence, index);
                (start, titled, i) = (title, true, title);
                continue;
            }
            i++;
        }
        Add(new(start, run.End), titled, sentence, index);
    }

    /// <summary>The end of a title that starts here and is followed by a name; the start itself when none does.</summary>
    private int TitleEnd(int at, int limit)
    {
        for (var end = Math.Min(limit, at + 4); end > at; end--)
        {
            if (!_words.Titles.Contains(_text.Words(at, end)))
                continue;
            return end < limit && _text.IsMark(end, '.') ? end + 1 : end;
        }
        return at;
    }

    private void Add(TokenRange range, bool titled, TokenRange sentence, int index)
    {
        range = Trim(range, sentence, ref titled);
        if (range.IsEmpty || range.Count > LongestName)
            return;
        foreach (var part in SplitKnown(range))
            AddOne(part, titled && part.First == range.First, sentence, index);
    }

    /// <summary>"US State Department" stays whole, "US" before a person goes by itself; the longest known name at the start is cut off.</summary>
    private IEnumerable<TokenRange> SplitKnown(TokenRange range)
    {
        for (var end = Math.Min(range.End, range.First + LongestPhrase); end > range.First; end--)
        {
            if (end == range.End && IsKnown(range.First, end))
                return [range];
            if (end < range.End && _words.Places.Contains(_text.Words(range.First, end)) && IsPerson(end, range.End))
                return [new(range.First, end), new(end, range.End)];
        }
        return [range];
    }

    private bool IsPerson(int first, int end) => end - first >= 2 && (_text.Is(first, _words.MaleNames) || _text.Is(first, _words.FemaleNames));

    private TokenRange Trim(TokenRange range, TokenRange sentence, ref bool titled)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && IsNoNameAtStart(first, end, sentence))
            first++;
        while (end > first && IsNoNameAtEnd(end - 1))
            end--;
        return new(first, end);
    }

    private bool IsNoNameAtStart(int token, int end, TokenRange sentence)
    {
        if (!_text.IsWord(token) || IsCalendar(token))
            return true;
        var word = _text.Word(token);
        var isKnown = IsKnown(token, Math.Min(end, token + 2)) || IsKnown(token, end);
        if (_words.Nationalities.Contains(word) && !isKnown)
            return !_words.OrganisationWords.Contains(_text.Word(end - 1));
        if (_words.FunctionWords.Contains(word) && !isKnown)
            return !IsAcronym(word);
        return BeginsSpeechOrSentence(token, sentence) && !isKnown && !IsNameElsewhere(token, end);
    }

    /// <summary>Every word at a sentence's start is capitalised: a name only if the article or the lists say so.</summary>
    private bool IsNameElsewhere(int token, int end)
    {
        var word = _text.Word(token).ToString();
        if (_capitalisedInside.Contains(word) || _text.Is(token, _words.MaleNames) || _text.Is(token, _words.FemaleNames) || IsAcronym(word))
            return true;
        if (_lowerCase.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal))
            return false;
        return end - token >= 2 && !_words.Verbs.Contains(word) && !_words.Roles.Contains(word);
    }

    private bool IsNoNameAtEnd(int token) =>
        !(_text.IsWord(token) || _text[token].Kind == TokenKind.Number) || IsCalendar(token) || _words.FunctionWords.Contains(_text.Word(token)) && !IsAcronym(_text.Word(token));

    private bool IsCalendar(int token) => _words.Weekdays.Contains(_text.Word(token)) || (_words.Months.Contains(_text.Word(token)) && !_words.FemaleNames.Contains(_text.Word(token)));

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c is not ('.' or '-' or '&') && !char.IsDigit(c))
                return false;
        }
        return char.IsUpper(word[0]);
    }

    private void AddOne(TokenRange range, bool titled, TokenRange sentence, int index)
    {
        var words = _text.Words(range.First, range.End);
        if (words.Length < 2 || (range.Count == 1 && (_words.Nationalities.Contains(words) || _words.Titles.Contains(words) || _words.Roles.Contains(words))))
            return;
        _found.Add(new(range, index, words.ToString()) { HasTitle = titled, StartsSentence = BeginsSpeechOrSentence(range.First, sentence) });
    }
}
