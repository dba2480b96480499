using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.FrontMatter;
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

    public static ArticleDeclarations Declare(ArticleSource source, ArticleReading reading, AutoReading auto)
    {
        var names = Names(source, reading, auto)
            .GroupBy(name => (name.Kind, name.Name))
            .Select(group => group.Aggregate(Merge))
            .OrderBy(name => name.Kind).ThenBy(name => name.Name, StringComparer.Ordinal);
        return new ArticleDeclarations(source.Key, names.ToEquatableArray());
    }

    private static EquatableArray<string> Aliases(NoteSource note) =>
        note.FrontMatter.Aliases.Select(alias => alias.Value.Trim()).Where(alias => alias.Length > 0).ToEquatableArray();

    // A name that stands only in words that are not published would give them away.
    private static IEnumerable<DeclaredName> Names(ArticleSource source, ArticleReading reading, AutoReading auto)
    {
        var visibility = source.FrontMatter.Visibility?.Value ?? Visibility.Full;
        if (visibility == Visibility.Link)
            return Listed(source);
        var people = PeopleOf(source, reading);
        var written = Editorial(source).Concat(Speakers(source, reading, people)).Concat(DraftedSpeakers(source, reading, people));
        if (!AutoRule.Shows(source, auto))
            return written;
        var found = visibility == Visibility.Excerpt ? FoundSpeakers(reading) : FoundSpeakers(reading).Concat(FoundMentions(reading)).Concat(FoundTopics(source, reading));
        // A surname of someone whom the article names in full or lists is nobody new; nor is it where two have it.
        return written.Concat(found.Where(name => IsNew(name, people)));
    }

    private static DeclaredName Merge(DeclaredName a, DeclaredName b) => a with
    {
        IsEditorial = a.IsEditorial || b.IsEditorial,
        IsKindGuessed = a.IsKindGuessed && b.IsKindGuessed,
        Weight = Math.Min(SpeakerWeight, a.Weight + b.Weight),
    };

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

    private static ShortForms PeopleOf(ArticleSource source, ArticleReading reading) =>
        new(source.FrontMatter.People.Select(name => name.Value).Concat(reading.Names.Where(name => name.Kind == NameKind.Person).Select(name => name.Canonical)));

    // A surname or another form of a name that the article gives in full declares nobody new.
    private static IEnumerable<DeclaredName> Speakers(ArticleSource source, ArticleReading reading, ShortForms people)
    {
        var organisations = SpeakerNames.Organisations(source, reading);
        return source.FrontMatter.Quotes
            .Where(quote => !IsDrafted(quote, reading))
            .Select(quote => quote.Speaker?.Value.Trim() ?? "")
            .Where(speaker => speaker.Length > 0 && (organisations.Contains(NameKey.Of(speaker)) || !SpeakerNames.IsRole(speaker)) && !people.Has(speaker))
            .Select(speaker => (Name: speaker, Kind: organisations.Contains(NameKey.Of(speaker)) ? SymbolKind.Organisation : SymbolKind.Person))
            .Select(speaker => new DeclaredName(speaker.Name, speaker.Kind, IsEditorial: true, IsKindGuessed: true, SpeakerWeight));
    }

    // What the reader found stays of the kind that it was read as, and no editor's word, when it is written down.
    private static IEnumerable<DeclaredName> DraftedSpeakers(ArticleSource source, ArticleReading reading, ShortForms people)
    {
        var drafted = source.FrontMatter.Quotes.Where(quote => IsDrafted(quote, reading)).Select(quote => quote.Speaker!.Value).ToHashSet(StringComparer.Ordinal);
        return FoundSpeakers(reading).Where(name => drafted.Contains(name.Name) && IsNew(name, people));
    }

    private static bool IsDrafted(QuoteFrontMatter quote, ArticleReading reading) =>
        quote is { Status.Value: ReviewStatus.Auto, Speaker: { } speaker } && reading.Quotes.Any(found => found.Speaker?.Name == speaker.Value);

    private static bool IsNew(DeclaredName name, ShortForms people) => name.Kind != SymbolKind.Person || !people.Has(name.Name);

    private static IEnumerable<DeclaredName> FoundMentions(ArticleReading reading) =>
        reading.Names
            .Where(name => name.Kind != NameKind.Unknown)
            .Select(name => new DeclaredName(name.Canonical, ToSymbolKind(name.Kind), IsEditorial: false, IsKindGuessed: true, Weight: 1));

    private static IEnumerable<DeclaredName> FoundTopics(ArticleSource source, ArticleReading reading) =>
        AutoRule.TopicsOf(source, reading).Select(topic => new DeclaredName(topic.Name, SymbolKind.Topic, IsEditorial: false, IsKindGuessed: false, Weight: 1));

    private static IEnumerable<DeclaredName> FoundSpeakers(ArticleReading reading) =>
        reading.Quotes
            .Where(quote => quote.Speaker is { Kind: not NameKind.Unknown })
            .Select(quote => new DeclaredName(quote.Speaker!.Name, ToSymbolKind(quote.Speaker.Kind), IsEditorial: false, IsKindGuessed: true, SpeakerWeight));

    private static SymbolKind ToSymbolKind(NameKind kind) => kind switch
    {
        NameKind.Person => SymbolKind.Person,
        NameKind.Organisation => SymbolKind.Organisation,
        _ => SymbolKind.Place,
    };
}
