using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>Collects the names that notes and articles bring into the briefing.</summary>
public static class DeclarationCollector
{
    private const int SpeakerWeight = 2;

    public static NoteDeclaration Declare(NoteSource note) =>
        new(note.Path, note.Kind, note.Name, Aliases(note), note.FrontMatter.Role?.Value ?? "");

    public static ArticleDeclarations Declare(ArticleSource source, ArticleReading reading)
    {
        var names = Names(source, reading)
            .GroupBy(name => (name.Kind, name.Name))
            .Select(group => group.Aggregate(Merge))
            .OrderBy(name => name.Kind).ThenBy(name => name.Name, StringComparer.Ordinal);
        return new ArticleDeclarations(source.Key, names.ToEquatableArray());
    }

    private static EquatableArray<string> Aliases(NoteSource note) =>
        note.FrontMatter.Aliases.Select(alias => alias.Value.Trim()).Where(alias => alias.Length > 0).ToEquatableArray();

    // An article that is only linked to says nothing but what its editor lists.
    private static IEnumerable<DeclaredName> Names(ArticleSource source, ArticleReading reading) =>
        source.FrontMatter.Visibility?.Value == Visibility.Link
            ? Listed(source)
            : Editorial(source).Concat(Speakers(source, reading)).Concat(Found(source, reading));

    private static DeclaredName Merge(DeclaredName a, DeclaredName b) =>
        a with { IsEditorial = a.IsEditorial || b.IsEditorial, Weight = Math.Min(SpeakerWeight, a.Weight + b.Weight) };

    private static IEnumerable<DeclaredName> Listed(ArticleSource source)
    {
        var article = source.FrontMatter;
        return Named(article.People, SymbolKind.Person)
            .Concat(Named(article.Organisations, SymbolKind.Organisation))
            .Concat(Named(article.Places, SymbolKind.Place))
            .Concat(Named(article.Topics, SymbolKind.Topic));
    }

    private static IEnumerable<DeclaredName> Editorial(ArticleSource source) =>
        Listed(source)
            .Concat(source.FrontMatter.Quotes.SelectMany(quote => Named(quote.Topics, SymbolKind.Topic)))
            .Concat(EventNames.Of(source.FrontMatter.Events));

    private static IEnumerable<DeclaredName> Named(EquatableArray<Located<string>> names, SymbolKind kind) => EventNames.Named(names, kind);

    // A surname or another form of a name that the article gives in full declares nobody new.
    private static IEnumerable<DeclaredName> Speakers(ArticleSource source, ArticleReading reading)
    {
        var people = new ShortForms(source.FrontMatter.People.Select(name => name.Value).Concat(reading.Names.Where(name => name.Kind == NameKind.Person).Select(name => name.Canonical)));
        var organisations = SpeakerNames.Organisations(source, reading);
        return source.FrontMatter.Quotes
            .Select(quote => quote.Speaker?.Value.Trim() ?? "")
            .Where(speaker => speaker.Length > 0 && !SpeakerNames.IsRole(speaker) && !people.Has(speaker))
            .Select(speaker => new DeclaredName(speaker, organisations.Contains(NameKey.Of(speaker)) ? SymbolKind.Organisation : SymbolKind.Person, IsEditorial: true, SpeakerWeight));
    }

    // A surname of someone whom an editor lists is nobody new either.
    private static IEnumerable<DeclaredName> Found(ArticleSource source, ArticleReading reading)
    {
        var listed = new ShortForms(source.FrontMatter.People.Select(name => name.Value));
        return Found(reading).Where(name => name.Kind != SymbolKind.Person || !listed.Has(name.Name));
    }

    private static IEnumerable<DeclaredName> Found(ArticleReading reading)
    {
        var mentions = reading.Names
            .Where(name => name.Kind != NameKind.Unknown)
            .Select(name => new DeclaredName(name.Canonical, ToSymbolKind(name.Kind), IsEditorial: false, Weight: 1));
        var speakers = reading.Quotes
            .Where(quote => quote.Speaker is { Kind: not NameKind.Unknown })
            .Select(quote => new DeclaredName(quote.Speaker!.Name, ToSymbolKind(quote.Speaker.Kind), IsEditorial: false, SpeakerWeight));
        return mentions.Concat(speakers);
    }

    private static SymbolKind ToSymbolKind(NameKind kind) => kind switch
    {
        NameKind.Person => SymbolKind.Person,
        NameKind.Organisation => SymbolKind.Organisation,
        _ => SymbolKind.Place,
    };
}
