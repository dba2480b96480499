using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Gives every mention the fullest form of its name in the article: a surname its one person, an acronym its organisation.</summary>
internal sealed class NameResolver(ArticleText text, LanguageWords words)
{
    private readonly PersonNames _people = new(text);
    private readonly OrganisationNames _organisations = new(text, words);

    public void Resolve(List<NameMention> names)
    {
        foreach (var name in names)
            Learn(name);
        foreach (var name in names)
            Settle(name);
    }

    private void Learn(NameMention name)
    {
        if (name.Kind == NameKind.Person)
            _people.Learn(name);
        else if (name.Kind == NameKind.Organisation)
            _organisations.Learn(name);
    }

    private void Settle(NameMention name)
    {
        if (name.Tokens.Count == 1)
            name.Kind = KindOfWord(name);
        name.Canonical = name.Kind switch
        {
            NameKind.Person => _people.Resolve(name),
            NameKind.Organisation => _organisations.Resolve(name),
            _ => words.Places.TryGet(name.Words, out var place) ? place : name.Words,
        };
    }

    /// <summary>The article's full names tell what a word of them is when it stands alone.</summary>
    private NameKind KindOfWord(NameMention name) =>
        _organisations.IsInitials(name.Words) ? NameKind.Organisation
        : _people.IsSurname(name.Words) && !IsListed(name.Words) ? NameKind.Person
        : name.Kind;

    private bool IsListed(string name) => words.Places.Contains(name) || words.Cities.Contains(name) || words.Organisations.Contains(name);
}
