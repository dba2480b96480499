using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Topics;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Learning;

/// <summary>Looks words up once: their traits by their letters.</summary>
/// <param name="isHidden">Words that a model must not learn by their letters: personal names, when it is trained.</param>
internal sealed class WordBook(LanguageWords words, Lexicon lexicon, WordClasses classes, WordGroups groups, Func<string, bool>? isHidden = null)
{
    private const int LongestWord = 64;
    private const int MostWords = 60_000;

    [ThreadStatic]
    private static WordBook? s_english;

    private readonly TopicWords _topics = new(words, lexicon);

    // By kind: the same letters can be a word here and a number there, and what is kept must not depend on which came first.
    private readonly Dictionary<string, WordTraits>[] _known = [.. Enum.GetValues<TokenKind>().Select(_ => new Dictionary<string, WordTraits>(StringComparer.Ordinal))];

    /// <summary>One book a thread, kept from article to article: most words were looked up before.</summary>
    public static WordBook English => s_english ??= new(LanguageWords.English, Lexicon.English, WordClasses.English, WordGroups.English);

    public WordTraits[] Read(ArticleText text)
    {
        foreach (var full in _known.Where(known => known.Count > MostWords))
            full.Clear();
        var traits = new WordTraits[text.Count];
        for (var i = 0; i < traits.Length; i++)
        {
            var word = text.Word(i);
            var known = _known[(int)text[i].Kind].GetAlternateLookup<ReadOnlySpan<char>>();
            if (!known.TryGetValue(word, out traits[i]!))
                known[word] = traits[i] = Describe(word, text[i].Kind);
        }
        return traits;
    }

    private WordTraits Describe(ReadOnlySpan<char> word, TokenKind kind)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var lower = buffer[..Math.Min(word.Length, LongestWord)];
        word[..lower.Length].ToLowerInvariant(lower);
        Apostrophe.FoldInPlace(lower);
        var hidden = isHidden?.Invoke(lower.ToString()) ?? false;
        var hash = StableHash.Of(lower);
        var (group, area) = groups[hash];
        var form = WordForm.Of(lower, hash, lexicon);
        var isSmall = kind == TokenKind.Mark || words.FunctionWords.Contains(lower) || words.Auxiliaries.Contains(lower);
        return new()
        {
            Lower = hidden ? 0 : kind == TokenKind.Number ? StableHash.Of("0") : hash,
            Lemma = hidden ? 0 : kind == TokenKind.Number ? StableHash.Of("0") : form.Lemma,
            Shape = Shape(word),
            Prefix = Part(lower, 0, 3),
            Suffix = Part(lower, lower.Length - 3, 3),
            ShortSuffix = Part(lower, lower.Length - 2, 2),
            Kind = isSmall ? hash : StableHash.Mix((uint)form.Entry.Kinds, (uint)form.Ending + 64u * (uint)kind),
            Class = classes[hash],
            // A name that is hidden keeps them: of a name that no article had, they are all that is known.
            Group = group,
            Area = area,
            Field = isSmall || !form.Entry.IsKnown ? 0 : StableHash.Mix((uint)FieldOf(form.Entry), 7),
            VerbField = isSmall || form.Entry.VerbField == 0 ? 0 : StableHash.Mix((uint)form.Entry.VerbField, (uint)form.Ending),
            Lists = Lists(lower),
            TopicPart = isSmall || kind != TokenKind.Word ? TopicPart.None : _topics.PartOf(lower, hash, form),
            Singular = _topics.SingularOf(hash, form),
            IsCapitalised = char.IsUpper(word[0]),
            IsFinite = IsFinite(lower, form),
            IsRatherVerb = !isSmall && form.Entry.IsRatherVerb,
            IsBesideVerb = words.Auxiliaries.Contains(lower) || words.Adverbs.Contains(lower) || lower.EndsWith("ly", StringComparison.Ordinal),
            IsPerson = !isSmall && form.Entry.IsPerson,
        };
    }

    private bool IsFinite(ReadOnlySpan<char> lower, WordForm form) =>
        words.Auxiliaries.Contains(lower) || words.PastVerbs.Contains(lower)
        || (words.Verbs.TryGet(lower, out var verb) && verb.Form is not (VerbForm.Participle or VerbForm.WeakBase))
        || (form.Entry.VerbField > 0 && form.Ending == WordEnding.Past);

    private static int FieldOf(LexicalEntry entry) => entry.Usual switch
    {
        0 => entry.NounField,
        1 => 32 + entry.VerbField,
        var other => 64 + other,
    };

    private static uint Part(ReadOnlySpan<char> word, int start, int length) =>
        start < 0 || word.Length <= length + 1 ? 0 : StableHash.Of(word.Slice(start, length));

    private static uint Shape(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[LongestWord];
        var length = 0;
        foreach (var c in word[..Math.Min(word.Length, LongestWord)])
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            // "Xxxx" and "Xxxxxx" are one shape; "XX" is not "X".
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
                shape[length++] = kind;
        }
        return StableHash.Of(shape[..length]);
    }

    private uint Lists(ReadOnlySpan<char> word)
    {
        var bits = 0u;
        Note(words.MaleNames, word, 0);
        Note(words.FemaleNames, word, 1);
        Note(words.OrganisationWords, word, 2);
        Note(words.PlaceWords, word, 3);
        Note(words.Nationalities, word, 4);
        Note(words.Titles, word, 5);
        Note(words.Roles, word, 6);
        Note(words.Particles, word, 7);
        Note(words.RarerMaleNames, word, 17);
        Note(words.RarerFemaleNames, word, 18);
        Note(words.Surnames, word, 19);
        Note(words.Cities, word, 20);
        bits |= words.Places.Contains(word) ? 1u << 8 : 0;
        bits |= words.Organisations.Contains(word) ? 1u << 9 : 0;
        bits |= words.Months.Contains(word) || words.Weekdays.Contains(word) ? 1u << 10 : 0;
        bits |= words.Pronouns.Contains(word) ? 1u << 11 : 0;
        bits |= words.Verbs.TryGet(word, out var verb) ? (1u + (uint)verb.Form) << 12 : 0;
        bits |= words.Media.Contains(word) ? 1u << 16 : 0;
        return bits;

        void Note(WordSet set, ReadOnlySpan<char> entry, int bit) => bits |= set.Contains(entry) ? 1u << bit : 0;
    }
}
