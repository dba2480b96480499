using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>
/// Mends the names of a headline that writes every word with a capital: where they end, the letters do not tell there, and the rest of the article does.
/// </summary>
internal sealed class HeadlineNames
{
    private const int FewestWords = 5;

    // Of longer words a headline in capitals writes each with one.
    private const int LongestSmallWord = 5;

    // More commas than one for so many words part the names of a list.
    private const int WordsOfListed = 4;

    // As a dictionary counts them.
    private const int Verb = 1;
    private const int Adverb = 3;

    private readonly TokenTraits _traits;
    private readonly ArticleText _text;
    private readonly LanguageWords _words;
    private readonly bool[] _isHeadline;
    private readonly Dictionary<string, int> _elsewhere = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase);

    private HeadlineNames(TokenTraits traits, LanguageWords words)
    {
        (_traits, _text, _words) = (traits, traits.Text, words);
        _isHeadline = [.. traits.Sentences.Select(sentence => IsHeadline(sentence.Tokens))];
    }

    /// <summary>"Vera Quill Hammers Lund Harbour" → "Vera Quill", "Lund Harbour", which the article names below.</summary>
    public static List<LabelledRange> Mend(List<LabelledRange> names, TokenTraits traits, LanguageWords words)
    {
        var headlines = new HeadlineNames(traits, words);
        if (!headlines._isHeadline.Contains(true))
            return names;
        headlines.Learn(names);
        return [.. names.SelectMany(name => headlines.Stands(name) ? headlines.Mended(name) : [name])];
    }

    private bool IsHeadline(TokenRange sentence)
    {
        var (large, commas, verbs) = (0, 0, 0);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            commas += _text.IsMark(i, ',') ? 1 : 0;
            if (!_text.IsWord(i))
                continue;
            if (!_text.IsCapitalised(i) && !IsSmallInHeadlines(i))
                return false;
            large += _text.IsCapitalised(i) && !IsShouted(i) ? 1 : 0;
            verbs += i > sentence.First && !IsSmallInHeadlines(i) && !IsListed(i) && (_text.Is(i, _words.FunctionWords) || IsEverydayForm(_traits[i], isAlone: false)) ? 1 : 0;
        }
        // Without a verb it is a name or a list of them: "Lund Harbour National Park".
        return large >= FewestWords && verbs > 0 && commas * WordsOfListed < large;
    }

    private bool IsSmallInHeadlines(int token) =>
        _text[token].Length <= LongestSmallWord && (_text.Is(token, _words.Prepositions) || _text.Is(token, _words.Determiners) || _text.Is(token, _words.ClauseJoiners));

    private void Learn(List<LabelledRange> names)
    {
        foreach (var name in names.Where(name => NameTagger.ToNameKind(name.Kind) != NameKind.Unknown && !Stands(name)))
        {
            _elsewhere.TryAdd(Words(name.Tokens), name.Kind);
            if (NameTagger.ToNameKind(name.Kind) == NameKind.Person)
                _elsewhere.TryAdd(Words(new(name.Tokens.End - 1, name.Tokens.End)), name.Kind);
        }
        for (var i = 0; i < _text.Count; i++)
        {
            if (_text.IsWord(i) && !_text.IsCapitalised(i))
                _small.Add(_text.Word(i).ToString());
        }
    }

    private bool Stands(LabelledRange name) => _isHeadline[_traits.SentenceOf(name.Tokens.First)];

    private string Words(TokenRange tokens) => _text.Words(tokens.First, tokens.End).ToString();

    private List<LabelledRange> Mended(LabelledRange name)
    {
        if (KindOf(name.Tokens) is not null || FirstEveryday(name.Tokens) == name.Tokens.End)
            return [name];
        var known = Known(name.Tokens).ToList();
        if (known.Count > 0)
            return known;
        var start = new TokenRange(name.Tokens.First, FirstEveryday(name.Tokens));
        return start.Count > 1 && NameTagger.ToNameKind(name.Kind) == NameKind.Person ? [name with { Tokens = start }] : [];
    }

    /// <summary>The names in a range that the article uses elsewhere too, or that lists hold, the longest first.</summary>
    private IEnumerable<LabelledRange> Known(TokenRange range)
    {
        for (var first = range.First; first < range.End; first++)
        {
            for (var end = range.End; end > first; end--)
            {
                if (KindOf(new(first, end)) is not { } kind)
                    continue;
                yield return new(new(first, end), kind);
                first = end - 1;
                break;
            }
        }
    }

    private int? KindOf(TokenRange tokens)
    {
        var name = Words(tokens);
        if (_elsewhere.TryGetValue(name, out var kind))
            return kind;
        return _words.Organisations.Contains(name) || _words.OrganisationForms.Contains(name) ? NameTagger.OrganisationKind
            : _words.Places.Contains(name) || _words.PlaceForms.Contains(name) ? NameTagger.PlaceKind
            : null;
    }

    /// <summary>The first word of a name that the article writes small too, or that is a form of a verb; its end when there is none.</summary>
    private int FirstEveryday(TokenRange name)
    {
        // "Institute for the Study of Harbour Rights" is written so everywhere.
        var hasSmall = Enumerable.Range(name.First, name.Count).Any(i => _text.IsWord(i) && !_text.IsCapitalised(i));
        for (var i = name.First; i < name.End; i++)
        {
            if (_text.IsCapitalised(i) && !IsShouted(i) && _text[i].Length > 1 && !IsListed(i) && IsEveryday(i, isAlone: name.Count == 1, hasSmall))
                return i;
        }
        return name.End;
    }

    private bool IsEveryday(int token, bool isAlone, bool hasSmall) =>
        _text.Is(token, _words.FunctionWords) || (!hasSmall && _small.Contains(_text.Word(token).ToString())) || IsEverydayForm(_traits[token], isAlone);

    /// <summary>"hammers" and "compared" are forms of verbs, "stun" is hardly anything else, "ally" may be a name of its own.</summary>
    private static bool IsEverydayForm(WordTraits word, bool isAlone)
    {
        var (entry, lemma) = (Lexicon.English[word.Lower], Lexicon.English[word.Lemma]);
        return (isAlone && (entry.IsKnown || lemma.IsKnown)) || (entry.IsKnown ? entry.Usual is Verb or Adverb : lemma.VerbField > 0);
    }

    private bool IsListed(int token) =>
        _words.IsGivenName(_text.Word(token)) || _text.Is(token, _words.Surnames) || _words.Places.Contains(_text.Word(token)) || _text.Is(token, _words.OrganisationWords)
        || _text.Is(token, _words.Nationalities) || _text.Is(token, _words.Titles);

    private bool IsShouted(int token) => _text[token].Length > 1 && _text.Word(token).IndexOfAnyInRange('a', 'z') < 0;
}
