using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Gives every mention the fullest form of its name in the article: a surname its one person, an acronym its organisation.</summary>
internal sealed class NameResolver(ArticleText text, LanguageWords words)
{
    private const int LettersSpelt = 3;

    private readonly PersonNames _people = new(text, words);
    private readonly OrganisationNames _organisations = new(text, words);
    private readonly PlaceNames _places = new(text, words);

    public void Resolve(List<NameMention> names)
    {
        foreach (var name in names.Where(name => name.Kind == NameKind.Person))
            _people.NoteParts(name);
        foreach (var name in names)
            Learn(name);
        _people.Close();
        foreach (var name in names)
            Settle(name);
    }

    private void Learn(NameMention name)
    {
        name.Kind = IsTitled(name) ? NameKind.Person : IsShoutedPlace(name) ? NameKind.Place : name.Tokens.Count == 1 ? name.Kind : KindOfWords(name);
        _places.Learn(name);
        if (name.Kind == NameKind.Person)
            _people.Learn(name);
        else if (name.Kind == NameKind.Organisation)
            _organisations.Learn(name);
    }

    private void Settle(NameMention name)
    {
        name.Kind = name.Tokens.Count == 1 ? KindOfWord(name) : name.Kind;
        name.Canonical = name.Kind switch
        {
            NameKind.Person => _people.Resolve(name),
            NameKind.Organisation => _organisations.Resolve(name),
            _ => _places.Resolve(name),
        };
    }

    /// <summary>The article's full names tell what a word of them is when it stands alone.</summary>
    private NameKind KindOfWord(NameMention name) =>
        _organisations.IsInitials(name.Words) || (name.Kind == NameKind.Person && IsSpelt(name.Words)) ? NameKind.Organisation
        : name.Kind == NameKind.Place && IsOrganisation(name.Words) ? NameKind.Organisation
        : _people.IsSurname(name.Words) && !words.Organisations.Contains(name.Words) && (!IsPlace(name.Words) || !_places.IsLocated(name.Words)) ? NameKind.Person
        : name.Kind;

    /// <summary>"F.A.A.": nobody has three initials and no name.</summary>
    private static bool IsSpelt(string word) => word.Length >= LettersSpelt * 2 && !word.Where((c, i) => i % 2 == 0 ? !char.IsUpper(c) : c != '.').Any();

    // "the Rev. Vera Quill" is no organisation, whatever her name looks like.
    private bool IsTitled(NameMention name) =>
        name.Kind == NameKind.Organisation && name.Tokens.First > 1 && name.Tokens.Count < 4 && text.IsMark(name.Tokens.First - 1, '.')
        && text.Is(name.Tokens.First - 2, words.Titles) && text.Is(name.Tokens.First - 2, words.Abbreviations);

    // "PORT LOUIS (AP) —": capitals make no organisation of a town.
    private bool IsShoutedPlace(NameMention name) => name.Kind == NameKind.Organisation && PlaceNames.IsShouted(name.Words) && IsPlace(name.Words) && !IsOrganisation(name.Words);

    private NameKind KindOfWords(NameMention name) =>
        _people.IsEndOfFullName(name.Words) || (name.Kind != NameKind.Person && IsFullNameOfLoneSurname(name)) ? NameKind.Person
        : IsListedOrganisation(name) || (name.Kind == NameKind.Place && IsCalledAsOrganisation(name)) ? NameKind.Organisation
        : name.Kind;

    // "Philip Morris" was somebody before he was a firm.
    private bool IsListedOrganisation(NameMention name) => IsOrganisation(name.Words) && !(name.Kind == NameKind.Person && IsGivenName(text.Word(name.Tokens.First)));

    /// <summary>The "Orvik Observer" is a paper, "Lund Chemical" a firm, wherever the tagger saw the town only.</summary>
    private bool IsCalledAsOrganisation(NameMention name) => text.Is(name.Tokens.End - 1, words.OrganisationTails) && !IsPlace(name.Words) && !words.Regions.Contains(name.Words);

    /// <summary>"Vera Quill", in whatever company, where the article also speaks of a Quill.</summary>
    private bool IsFullNameOfLoneSurname(NameMention name) =>
        name.Tokens.Count == 2 && IsGivenName(text.Word(name.Tokens.First))
        && _people.StandsAlone(text.Word(name.Tokens.First + 1).ToString()) && !IsPlace(name.Words) && !IsOrganisation(name.Words);

    // "Al" is no given name by itself in most texts, and is one before a surname.
    private bool IsGivenName(ReadOnlySpan<char> word) => words.IsGivenName(word) || words.ShortNames.Contains(word.ToString().ToLowerInvariant());

    private bool IsOrganisation(string name) => (words.Organisations.Contains(name) || words.OrganisationForms.Contains(name)) && !IsPlace(name) && !words.Regions.Contains(name);

    private bool IsPlace(string name) => words.Places.Contains(name) || words.PlaceForms.Contains(name) || words.Cities.Contains(name);
}
