using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Says who a source is: the name in it, the person a pronoun stands for, or the role as it is written; nobody when the text does not say.</summary>
internal sealed class SpeakerResolver
{
    private const int SentencesBack = 4;

    private readonly ArticleParts _parts;
    private readonly ArticleText _text;
    private readonly LanguageWords _words;
    private readonly NameIndex _names;
    private readonly SourceNames _sources;
    private readonly JointSpeakers _joint;
    private readonly Antecedents _antecedents;
    private readonly OfficeHolders _holders;
    private FoundSpeaker? _organisation;
    private int _organisationSentence;

    public SpeakerResolver(ArticleParts parts, NameIndex names)
    {
        (_parts, _text, _words, _names) = (parts, parts.Text, parts.Words, names);
        var places = new NamePlaces(parts, names);
        (_sources, _joint, _antecedents, _holders) = (new(parts, names, places), new(parts, names, places), new(parts, names, places), new(parts, names));
    }

    public FoundSpeaker? Resolve(FoundArguments found)
    {
        var source = found.Source;
        if (source.IsEmpty)
            return null;
        var speaker = IsPronoun(source, out var stands) ? ByPronoun(stands, source.First, found.Contents) : ByName(source);
        if (!_parts.IsQuoted(source.First))
            Note(source, speaker);
        return speaker;
    }

    private void Note(TokenRange source, FoundSpeaker? speaker)
    {
        var sentence = _parts.SentenceIndex(source.First);
        if (speaker is { Kind: NameKind.Person })
            _antecedents.Note(sentence, speaker);
        else if (IsUnnamedPerson(source))
            _antecedents.Note(sentence, null);
        if (speaker is { Kind: not NameKind.Unknown })
            (_organisation, _organisationSentence) = (speaker.Kind == NameKind.Organisation ? speaker : null, sentence);
    }

    /// <summary>"a retired baker", "Quill’s lawyer": one whom a pronoun that follows stands for, and whom no name tells.</summary>
    private bool IsUnnamedPerson(TokenRange source)
    {
        var at = PeopleWords.Find(source, _text, _words);
        for (var i = source.First; at < 0 && i < source.End; i++)
            at = _text.Is(i, _words.MerePeople) ? i : at;
        return at > source.First && (_text.Is(source.First, _words.SingleWords) || _text[at - 1].Kind == TokenKind.Possessive);
    }

    private bool IsPronoun(TokenRange source, out char stands)
    {
        stands = default;
        return source.Count <= 2 && _words.Pronouns.TryGet(_text.Word(source.First), out stands);
    }

    private FoundSpeaker? ByName(TokenRange source) =>
        _sources.Find(source, out var isOfOther) is { } name ? WithOthers(name, source) : ByRole(source) ?? (isOfOther ? AsWritten(source) : null);

    // What several say together is put on nobody's page as his own words.
    private FoundSpeaker WithOthers(NameMention name, TokenRange source) => _joint.Find(name, source) switch
    {
        null => Named(name),
        "" => AsWritten(source),
        var all => new(all, NameKind.Unknown),
    };

    private static FoundSpeaker Named(NameMention name) => new(name.Canonical, name.Kind);

    private FoundSpeaker AsWritten(TokenRange source)
    {
        var end = source.End;
        while (end > source.First + 1 && _text.IsMark(end - 1) && _text.First(end - 1) is ',' or '-' or '–' or '—')
            end--;
        return new(_text.Words(source.First, end).ToString(), NameKind.Unknown);
    }

    private FoundSpeaker? ByRole(TokenRange source)
    {
        if (IsMerePerson(source))
            return null;
        if (_holders.Find(source) is { } holder)
            return new(holder, NameKind.Person);
        if (PeopleWords.Find(source, _text, _words) >= 0)
            return AsWritten(source);
        for (var i = source.First; i < source.End; i++)
        {
            if (_text.Is(i, _words.OrganisationWords))
                return AsWritten(source);
        }
        return null;
    }

    /// <summary>"the person": whoever that is, the words do not say.</summary>
    private bool IsMerePerson(TokenRange source) =>
        source.Count == 2 && _text.Is(source.First, "the") && _text.Is(source.First + 1, _words.MerePeople);

    private FoundSpeaker? ByPronoun(char stands, int token, List<TokenRange> contents) => stands switch
    {
        'm' or 'f' => _antecedents.Find(token, stands, contents),
        'o' when _text.Is(token, "who") => Before(token),
        'p' => _parts.SentenceIndex(token) - _organisationSentence <= SentencesBack ? _organisation : null,
        _ => null,
    };

    /// <summary>"Quill, who said": the one named right before; of two who are named together, nobody.</summary>
    private FoundSpeaker? Before(int token)
    {
        var last = token > 1 && _text.IsMark(token - 1, ',') ? token - 2 : token - 1;
        return last >= 0 && _names.At(last) is { Kind: NameKind.Person } name && name.Tokens.End == last + 1 && !(name.Tokens.First > 0 && _text.Is(name.Tokens.First - 1, "and"))
            ? Named(name)
            : null;
    }
}
