using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Says whom "he" or "she" stands for: the last one who spoke or did something, of that sex; nobody when that one has no name.</summary>
internal sealed class Antecedents(ArticleParts parts, NameIndex names, NamePlaces places)
{
    private const int SentencesBack = 4;
    private const int LongestChain = 6;

    // Tokens of a sentence that are looked at, so that one without an end takes no longer than others.
    private const int Farthest = 120;

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;
    private readonly Sexes _sexes = new(parts, names);
    private readonly Dictionary<int, FoundSpeaker?> _speakers = [];
    private readonly Dictionary<int, FoundSpeaker?> _pronouns = [];

    /// <summary>Notes who spoke in a sentence; null for somebody without a name. What the first of several says may hold what others say.</summary>
    public void Note(int sentence, FoundSpeaker? speaker) => _speakers.TryAdd(sentence, speaker);

    /// <param name="token">The pronoun.</param>
    /// <param name="stands">'m' or 'f'.</param>
    /// <param name="contents">What is said: who says it is not named there.</param>
    public FoundSpeaker? Find(int token, char stands, List<TokenRange> contents) =>
        _pronouns[token] = Find(token, stands, contents, LongestChain) ?? Only(token, stands, contents);

    private FoundSpeaker? Find(int token, char stands, List<TokenRange> contents, int chain)
    {
        var sentence = parts.SentenceIndex(token);
        if ((Subject(Before(token), stands, contents, chain) ?? After(token, stands) ?? Beside(token, stands, contents)) is { } near)
            return near;
        for (var i = sentence - 1; i >= Math.Max(0, sentence - SentencesBack); i--)
        {
            if (_speakers.TryGetValue(i, out var spoke) && (spoke is null || _sexes.Fits(spoke.Name, stands)))
                return spoke;
            if ((Subject(Whole(i), stands, [], chain) ?? Alone(i, stands)) is { } found)
                return found;
        }
        return null;
    }

    // "Quill spoke. He waited. “…,” he said": one "he" is whoever the "he" before was.
    private FoundSpeaker? Again(int token, char stands, int chain)
    {
        if (!_pronouns.TryGetValue(token, out var known) && chain > 0)
            _pronouns[token] = known = Find(token, stands, [], chain - 1);
        return known;
    }

    private TokenRange Before(int token) => new(Math.Max(parts.SentenceAt(token).First, token - Farthest), token);

    private TokenRange Whole(int sentence)
    {
        var all = parts.Sentences[sentence].Tokens;
        return new(all.First, Math.Min(all.End, all.First + Farthest));
    }

    /// <summary>Who does something: in the main clause, or else in one that opens the sentence.</summary>
    private FoundSpeaker? Subject(TokenRange range, char stands, List<TokenRange> contents, int chain)
    {
        if (range.IsEmpty)
            return null;
        var comma = Opens(range.First) || IsAside(range.First) ? Comma(range) : range.First;
        return Among(new(comma, range.End), stands, contents, chain) ?? (IsAside(range.First) ? null : Among(new(range.First, comma), stands, contents, chain));
    }

    private FoundSpeaker? Among(TokenRange range, char stands, List<TokenRange> contents, int chain)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (parts.IsQuoted(i) || contents.Exists(content => content.Contains(i)))
                continue;
            if (_words.Pronouns.TryGet(_text.Word(i), out var other) && other == stands)
                return Again(i, stands, chain);
            if (names.At(i) is not { } name)
                continue;
            i = name.Tokens.End - 1;
            if (name.Tokens.End <= range.End && Fits(name, stands) && places.IsSubject(name) && !places.IsOneOfSeveral(name))
                return new(name.Canonical, NameKind.Person);
        }
        return null;
    }

    /// <summary>"When she came, Quill said": the one named right after the clause that opens the sentence.</summary>
    private FoundSpeaker? After(int token, char stands)
    {
        var sentence = parts.SentenceAt(token);
        if (!Opens(sentence.First) || parts.IsQuoted(token) || token - sentence.First > Farthest)
            return null;
        var at = Comma(new(token, Math.Min(sentence.End, token + Farthest))) + 1;
        while (at < sentence.End && names.At(at) is null && (_text.Is(at, _words.Titles) || _text.IsMark(at)))
            at++;
        return at < sentence.End && names.At(at) is { } name && Fits(name, stands) && places.IsSubject(name) ? new(name.Canonical, NameKind.Person) : null;
    }

    /// <summary>"The crowd cheered Quill as he spoke": the only one named before in the sentence, in the same run of words.</summary>
    private FoundSpeaker? Beside(int token, char stands, List<TokenRange> contents)
    {
        var range = Before(token);
        var near = NamesIn(range, contents).ToList();
        return near.Count == 0 || Opens(range.First) || IsAside(range.First) || Comma(new(near[^1].Tokens.End, token)) < token ? null : OnlyOne(near, stands);
    }

    /// <summary>The one person of a sentence, in whatever place, where no one does anything: "The crowd waited for Quill."</summary>
    private FoundSpeaker? Alone(int sentence, char stands)
    {
        var range = Whole(sentence);
        for (var i = range.First; i < range.End; i++)
        {
            if (!parts.IsQuoted(i) && _text.Is(i, _words.Roles))
                return null;
        }
        return OnlyOne(NamesIn(range, []), stands);
    }

    /// <summary>The one person near by, in whatever place, when there is no other.</summary>
    private FoundSpeaker? Only(int token, char stands, List<TokenRange> contents)
    {
        var sentence = parts.SentenceIndex(token);
        for (var i = sentence - 1; i >= Math.Max(0, sentence - SentencesBack); i--)
        {
            if (_speakers.TryGetValue(i, out var spoke) && spoke is null)
                return null;
        }
        var first = Math.Max(0, sentence - SentencesBack);
        return OnlyOne(Enumerable.Range(first, sentence - first).SelectMany(i => NamesIn(Whole(i), contents)).Concat(NamesIn(Before(token), contents)), stands);
    }

    private FoundSpeaker? OnlyOne(IEnumerable<NameMention> near, char stands)
    {
        var people = near.Where(name => Fits(name, stands) && !places.IsOfAnother(name, _text.Count)).Select(name => name.Canonical).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return people is [var only] ? new(only, NameKind.Person) : null;
    }

    private IEnumerable<NameMention> NamesIn(TokenRange range, List<TokenRange> contents)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (names.At(i) is not { } name)
                continue;
            i = name.Tokens.End - 1;
            if (name.Tokens.End <= range.End && !parts.IsQuoted(name.Tokens.First) && !contents.Exists(content => content.Contains(name.Tokens.First)))
                yield return name;
        }
    }

    private bool Fits(NameMention name, char stands) => name.Kind == NameKind.Person && _sexes.Fits(name.Canonical, stands);

    // "While Quill waited, Holm left"
    private bool Opens(int first) =>
        _text.Is(first, _words.Prepositions) || (_text.Is(first, _words.ClauseWords) && !_text.Is(first, _words.JoiningWords));

    // "Asked about Quill, she said": no one there is she.
    private bool IsAside(int first) =>
        _text.IsWord(first) && names.At(first) is null && (_words.IsPast(_text.Word(first)) || LanguageWords.IsDoing(_text.Word(first)));

    private int Comma(TokenRange range)
    {
        var at = range.First;
        while (at < range.End && !_text.IsMark(at, ','))
            at++;
        return at;
    }
}
