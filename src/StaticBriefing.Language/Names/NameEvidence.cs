using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>What the whole article tells of a word that it writes with a capital: how it stands elsewhere, and which lists hold it or the phrase it is part of.</summary>
internal sealed class NameEvidence
{
    /// <summary>How many kinds of evidence there are.</summary>
    public const int Kinds = 16;

    private const int LongestPhrase = 6;

    // Of places, organisations, cities, regions and companies.
    private static readonly uint[] s_listBits = [1, 2, 16, 32, 64];

    private readonly ArticleText _text;
    private readonly LanguageWords _words;
    private readonly Dictionary<string, uint> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);
    private readonly uint[] _lists;

    public NameEvidence(TokenTraits traits, LanguageWords words)
    {
        (_text, _words) = (traits.Text, words);
        _lookup = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _lists = new uint[_text.Count];
        foreach (var sentence in traits.Sentences)
            Survey(sentence.Tokens);
    }

    public uint Of(int token)
    {
        var bits = _lookup.TryGetValue(_text.Word(token), out var known) ? known : 0;
        return _text[token].Length is > 1 and < 8 && _initials.Count > 0 && _initials.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_text.Word(token)) ? bits | (1u << 15) : bits;
    }

    /// <summary>The article writes the same word without a capital, too.</summary>
    public bool IsWrittenSmall(int token) => (Of(token) & 1) != 0;

    /// <summary>Which list a phrase of several words stands in that holds the token, and whether the token begins it; 0 for none.</summary>
    public uint ListAt(int token) => _lists[token];

    public bool BeginsSpeechOrSentence(int token, TokenRange sentence) =>
        token == sentence.First || (_text.IsMark(token - 1) && (_text.First(token - 1) is '“' or '"' or '‘' or '«' or ':' or '(' or '[' or '*' or '•' || IsDash(token - 1)));

    // "France-Norway" begins nothing in its middle.
    private bool IsDash(int mark) => _text.First(mark) == '-' && !(_text.Touches(mark) && _text.Touches(mark + 1));

    private void Survey(TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!_text.IsWord(i))
                continue;
            if (!_text.IsCapitalised(i))
            {
                NoteLowerCase(i);
                continue;
            }
            Note(i, BitsAt(i, sentence));
            NoteLists(i, sentence.End);
            NoteInitials(i, sentence);
        }
    }

    // Keyed as the capitalised word is written, since that is what is asked for.
    private void NoteLowerCase(int token)
    {
        Span<char> buffer = stackalloc char[32];
        var word = _text.Word(token);
        if (word.Length > buffer.Length)
            return;
        word.CopyTo(buffer);
        buffer[0] = char.ToUpperInvariant(buffer[0]);
        Note(buffer[..word.Length], 1u);
    }

    private void Note(int token, uint bits) => Note(_text.Word(token), bits);

    private void Note(ReadOnlySpan<char> word, uint bits)
    {
        _lookup.TryGetValue(word, out var known);
        if (bits != 0 && (known | bits) != known)
            _lookup[word] = known | bits;
    }

    private uint BitsAt(int token, TokenRange sentence)
    {
        var (before, after) = (token - 1, token + 1);
        var bits = BeginsSpeechOrSentence(token, sentence) ? 0u : 2u;
        if (before >= sentence.First)
            bits |= BitsOfWordBefore(before, sentence);
        if (after < sentence.End)
            bits |= BitsOfWordAfter(after, sentence);
        return bits;
    }

    private uint BitsOfWordBefore(int before, TokenRange sentence)
    {
        var bits = 0u;
        var title = _text.IsMark(before, '.') && before > sentence.First ? before - 1 : before;
        bits |= _text.Is(title, _words.Titles) ? 4u : 0;
        bits |= _text.IsCapitalised(before) && (_text.Is(before, _words.MaleNames) || _text.Is(before, _words.FemaleNames)) ? 8u : 0;
        bits |= _text.Word(before) is "in" or "In" or "at" or "near" or "from" or "outside" ? 16u : 0;
        bits |= _text.Word(before) is "the" or "The" ? 32u : 0;
        return bits;
    }

    private uint BitsOfWordAfter(int after, TokenRange sentence)
    {
        var bits = 0u;
        bits |= !_text.IsCapitalised(after) && _words.Verbs.TryGet(_text.Word(after), out var verb) && verb.Form is VerbForm.Past or VerbForm.Third ? 64u : 0;
        bits |= _text.IsCapitalised(after) && _text.Is(after, _words.OrganisationWords) ? 128u : 0;
        bits |= _text.IsCapitalised(after) && _text.Is(after, _words.PlaceWords) ? 256u : 0;
        bits |= _text[after].Kind == TokenKind.Possessive ? 512u : 0;
        bits |= _text.Word(after) is "who" or "whose" ? 1024u : 0;
        bits |= _text.IsMark(after, ',') && after + 1 < sentence.End && _words.Places.Contains(_text.Word(after + 1)) ? 2048u : 0;
        bits |= _text.IsMark(after, ',') && after + 1 < sentence.End && _text.IsWord(after + 1) && _text.Is(after + 1, _words.Determiners) ? 4096u : 0;
        bits |= _text.IsMark(after, '(') && after + 1 < sentence.End && IsAcronym(after + 1) ? 8192u : 0;
        bits |= _text.IsCapitalised(after) ? 16384u : 0;
        return bits;
    }

    private void NoteLists(int token, int limit)
    {
        for (var end = Math.Min(limit, token + LongestPhrase); end > token; end--)
        {
            var list = ListOf(_text.Words(token, end));
            if (list == 0)
                continue;
            for (var i = token; i < end; i++)
            {
                if (_lists[i] == 0)
                    _lists[i] = list + (i == token ? 0u : 2u) + (end == token + 1 ? 0u : 8u);
            }
            return;
        }
    }

    private uint ListOf(ReadOnlySpan<char> phrase) => _words.NameLists.TryGet(phrase, out var list) ? s_listBits[list] : 0;

    /// <summary>"Harbour Safety Agency" → "HSA".</summary>
    private void NoteInitials(int token, TokenRange sentence)
    {
        if (token > sentence.First && _text.IsCapitalised(token - 1))
            return;
        Span<char> initials = stackalloc char[8];
        var (count, letters) = (0, 0);
        for (var i = token; i < sentence.End && letters < initials.Length; i++)
        {
            if (_text.IsCapitalised(i))
            {
                initials[letters++] = _text.First(i);
                count++;
            }
            else if (_text.Word(i) is not ("of" or "for" or "and" or "the" or "on"))
            {
                break;
            }
        }
        if (count > 1)
            _initials.Add(initials[..letters].ToString());
    }

    private bool IsAcronym(int token) => _text.IsWord(token) && _text[token].Length is > 1 and < 8 && char.IsUpper(_text.First(token)) && char.IsUpper(_text.Text[_text[token].Start + 1]);
}
