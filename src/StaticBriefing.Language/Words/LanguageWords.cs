using StaticBriefing.Language.Dates.Grammar;

namespace StaticBriefing.Language.Words;

/// <summary>All that the reader knows of one language, read from its word lists: a new language is a new folder of lists.</summary>
internal sealed class LanguageWords
{
    private const int ShortestRegularPast = 4;

    private static readonly Lazy<LanguageWords> s_english = new(() => new LanguageWords("en"));

    private readonly Lazy<TimeGrammar> _times;

    private LanguageWords(string code)
    {
        Code = code;
        Abbreviations = new(WordFile.Entries(code, "abbreviations"), StringComparer.Ordinal);
        EndingAbbreviations = new(WordFile.Entries(code, "ending-abbreviations"), StringComparer.Ordinal);
        NumberedAbbreviations = Set("numbered-abbreviations");
        CircaWords = Set("circa-words");
        DateOpeners = Set("date-openers");
        FunctionWords = Set("function-words");
        SentenceOpeners = Set("sentence-openers");
        CreditWords = Set("credit-words");
        HyphenHeads = Set("hyphen-heads");
        HyphenTails = Set("hyphen-tails");
        Auxiliaries = Set("auxiliaries");
        ContractedVerbs = Set("contracted-verbs");
        InfinitiveMarks = Set("infinitive-marks");
        PastVerbs = Set("past-verbs");
        NotPast = Set("not-past");
        Participles = Set("participles");
        PastEndings = [.. WordFile.Entries(code, "past-endings")];
        PastAuxiliaries = Set("past-auxiliaries");
        JoiningWords = Set("joining-words");
        ClauseJoiners = Set("clause-joiners");
        RelativeWords = Set("relative-words");
        CarryingWords = Set("carrying-words");
        ContentOpeners = Set("content-openers");
        AgentWords = Set("agent-words");
        NamingWords = Set("naming-words");
        NameTails = Set("name-tails");
        Partitives = Set("partitives");
        _times = new(() => TimeGrammar.Load(code));
        FutureWords = Set("future-words");
        AheadPhrases = Set("ahead-phrases");
        BackWords = Set("back-words");
        DeadlineWords = Set("deadline-words");
        TowardWords = Set("toward-words");
        PlainTopicWords = Set("plain-topic-words");
        PlainTopicHeads = Set("plain-topic-heads");
        TopicHeads = Set("topic-heads");
        PluralTopicHeads = Set("plural-topic-heads");
        InfinitiveAuxiliaries = Set("infinitive-auxiliaries");
        Adverbs = Set("adverbs");
        HeadlineWords = Set("headline-words");
        CryWords = Set("cry-words");
        BillLetters = Set("bill-letters");
        LawWords = new(WordFile.Entries(code, "law-words"), StringComparer.Ordinal);
        Prepositions = Set("prepositions");
        ClauseWords = Set("clause-words");
        Determiners = Set("determiners");
        Verbs = new(ReportingVerb.ReadAll(code));
        Pronouns = Pairs("pronouns", value => value[0]);
        Media = Set("media");
        Roles = Set("roles");
        MerePeople = Set("mere-people");
        SingleWords = Set("single-words");
        Titles = Set("titles");
        Particles = Set("particles");
        OrganisationWords = Set("organisation-words");
        OrganisationTails = Set("organisation-tails");
        BareOrganisations = Set("bare-organisations");
        LocalOrganisations = Set("local-organisations");
        NamedThings = Set("named-things");
        LooseAdjectives = Set("loose-adjectives");
        Organisations = Names("organisations");
        Companies = Set("companies");
        Places = Names("places");
        OrganisationForms = Names("organisation-forms");
        CountryAdjectives = Names("country-adjectives");
        PlaceForms = Names("place-forms");
        Regions = Set("regions");
        PlaceWords = Set("place-words");
        Nationalities = Set("nationalities");
        MaleNames = Set("given-names-male");
        FemaleNames = Set("given-names-female");
        RarerMaleNames = Set("first-names-male");
        RarerFemaleNames = Set("first-names-female");
        Surnames = Set("surnames");
        FamilyNamesFirst = Set("family-names-first");
        ShortNames = new(WordFile.Equations(code, "short-names"));
        GenderedTitles = Pairs("gendered-titles", value => value[0]);
        Cities = Set("cities");
        NameLists = new(ListsOf(Places.Entries, Organisations.Entries, Cities.Entries, Regions.Entries, Companies.Entries));
        Months = Numbered("months");
        Weekdays = Numbered("weekdays");
        Numbers = Set("numbers");
        StativeVerbs = Set("stative-verbs");
        PollWords = Set("poll-words");
        ScheduledWords = Set("scheduled-words");
        TellingWords = Set("telling-words");
        ThingWords = Set("thing-words");
        NoneWords = Set("none-words");
        ComparingWords = Set("comparing-words");
        Denials = Set("denials");
        AnchorWords = Set("anchor-words");
        TimeUnits = Set("time-units");
        Happenings = Set("happenings");
        FigureModifiers = Set("countable-modifiers");
        Magnitudes = Set("magnitudes");
        PeopleCounted = Set("people-counted");
        Harms = Set("harms");
        Rates = Set("rates");
        Measured = Set("measured");
        SumPrepositions = Set("sum-prepositions");
        IrregularPlurals = Set("irregular-plurals");
        Units = Equated("units");
        Currencies = Equated("currencies");
        Furniture = [.. WordFile.Entries(code, "furniture")];
    }

    public static LanguageWords English => s_english.Value;

    public string Code { get; }
    public WordSet Abbreviations { get; }
    public WordSet EndingAbbreviations { get; }
    public WordSet NumberedAbbreviations { get; }

    /// <summary>"c." before a season or an era is no end of a sentence.</summary>
    public WordSet CircaWords { get; }

    public WordSet DateOpeners { get; }
    public WordSet FunctionWords { get; }
    public WordSet SentenceOpeners { get; }
    public WordSet CreditWords { get; }
    public WordSet HyphenHeads { get; }
    public WordSet HyphenTails { get; }
    public WordSet Auxiliaries { get; }

    /// <summary>What stands for a verb behind an apostrophe: the "re" of "they're".</summary>
    public WordSet ContractedVerbs { get; }

    public WordSet InfinitiveMarks { get; }

    /// <summary>How the language speaks of time; read when it is first asked for.</summary>
    public TimeGrammar Times => _times.Value;

    public WordSet PastVerbs { get; }
    public WordSet NotPast { get; }
    public WordSet Participles { get; }
    public IReadOnlyList<string> PastEndings { get; }
    public WordSet PastAuxiliaries { get; }
    public WordSet JoiningWords { get; }
    public WordSet ClauseJoiners { get; }
    public WordSet RelativeWords { get; }
    public WordSet CarryingWords { get; }
    public WordSet ContentOpeners { get; }
    public WordSet AgentWords { get; }
    public WordSet NamingWords { get; }

    /// <summary>What may follow a name that is meant itself: "Quill herself".</summary>
    public WordSet NameTails { get; }
    public WordSet Partitives { get; }
    public WordSet FutureWords { get; }
    public WordSet AheadPhrases { get; }

    public WordSet BackWords { get; }
    public WordSet DeadlineWords { get; }
    public WordSet TowardWords { get; }
    public WordSet PlainTopicWords { get; }
    public WordSet PlainTopicHeads { get; }
    public WordSet TopicHeads { get; }
    public WordSet PluralTopicHeads { get; }

    public WordSet InfinitiveAuxiliaries { get; }
    public WordSet Adverbs { get; }
    public WordSet HeadlineWords { get; }

    public WordSet CryWords { get; }
    public WordSet LawWords { get; }

    public WordSet BillLetters { get; }
    public WordSet Prepositions { get; }
    public WordSet ClauseWords { get; }
    public WordSet Determiners { get; }
    public WordMap<ReportingVerb> Verbs { get; }
    public WordMap<char> Pronouns { get; }
    public WordSet Media { get; }
    public WordSet Roles { get; }

    public WordSet MerePeople { get; }

    public WordSet SingleWords { get; }

    public WordSet Titles { get; }
    public WordSet Particles { get; }
    public WordSet OrganisationWords { get; }

    /// <summary>Behind the name of a place they make that of an organisation. The taggers learned without them.</summary>
    public WordSet OrganisationTails { get; }

    public WordSet BareOrganisations { get; }
    public WordSet LocalOrganisations { get; }
    public WordSet NamedThings { get; }
    public WordSet LooseAdjectives { get; }
    public WordMap<string> Organisations { get; }
    public WordSet Companies { get; }
    public WordMap<string> Places { get; }

    /// <summary>Other names of organisations and places, with the one they are known by. The taggers learned without them.</summary>
    public WordMap<string> OrganisationForms { get; }

    public WordMap<string> CountryAdjectives { get; }
    public WordMap<string> PlaceForms { get; }
    public WordSet Regions { get; }
    public WordSet PlaceWords { get; }
    public WordSet Nationalities { get; }
    public WordSet MaleNames { get; }
    public WordSet FemaleNames { get; }
    public WordSet RarerMaleNames { get; }
    public WordSet RarerFemaleNames { get; }
    public WordSet Surnames { get; }
    public WordSet FamilyNamesFirst { get; }
    public ShortNames ShortNames { get; }

    /// <summary>Titles before a name that tell a man (m) from a woman (f).</summary>
    public WordMap<char> GenderedTitles { get; }

    public WordSet Cities { get; }

    /// <summary>In which of the lists of places, organisations, cities, regions and companies a name stands first: 0 to 4.</summary>
    public WordMap<int> NameLists { get; }

    public WordMap<int> Months { get; }
    public WordMap<int> Weekdays { get; }
    public WordSet Numbers { get; }
    public WordSet StativeVerbs { get; }
    public WordSet PollWords { get; }
    public WordSet ScheduledWords { get; }
    public WordSet TellingWords { get; }
    public WordSet ThingWords { get; }
    public WordSet NoneWords { get; }
    public WordSet ComparingWords { get; }
    public WordSet Denials { get; }
    public WordSet AnchorWords { get; }
    public WordSet TimeUnits { get; }
    public WordSet Happenings { get; }
    public WordSet FigureModifiers { get; }
    public WordSet Magnitudes { get; }
    public WordSet PeopleCounted { get; }
    public WordSet Harms { get; }
    public WordSet Rates { get; }
    public WordSet Measured { get; }
    public WordSet SumPrepositions { get; }
    public WordSet IrregularPlurals { get; }
    public WordMap<string> Units { get; }
    public WordMap<string> Currencies { get; }
    public IReadOnlyList<string> Furniture { get; }

    /// <summary>The words of a language by its BCP 47 tag; null for one that is not read.</summary>
    public static LanguageWords? For(string? tag) =>
        tag is not null && tag.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase) ? English : null;

    /// <summary>A form of the past, by its list or its ending.</summary>
    public bool IsPast(ReadOnlySpan<char> word) => PastVerbs.Contains(word) || (word.Length >= ShortestRegularPast && HasPastEnding(word) && !NotPast.Contains(word));

    /// <summary>"saying": what somebody is doing, by its ending.</summary>
    public static bool IsDoing(ReadOnlySpan<char> word) => word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether a given name is a man's (m) or a woman's (f); 0 when it may be both.</summary>
    public char SexOf(ReadOnlySpan<char> given)
    {
        var (male, female) = (MaleNames.Contains(given), FemaleNames.Contains(given));
        if (!male && !female)
            (male, female) = (RarerMaleNames.Contains(given), RarerFemaleNames.Contains(given));
        return male == female ? default : male ? 'm' : 'f';
    }

    public bool IsGivenName(ReadOnlySpan<char> word) =>
        MaleNames.Contains(word) || FemaleNames.Contains(word) || RarerMaleNames.Contains(word) || RarerFemaleNames.Contains(word);

    private bool HasPastEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in PastEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private WordSet Set(string name) => new(WordFile.Entries(Code, name));

    private static IEnumerable<KeyValuePair<string, int>> ListsOf(params IReadOnlyList<IEnumerable<string>> lists) =>
        lists.SelectMany((list, number) => list.Select(name => KeyValuePair.Create(name, number)));

    /// <summary>Name to its first form: places and organisations, with their other names.</summary>
    private WordMap<string> Names(string file) => new(
        WordFile.Entries(Code, file).Select(name => KeyValuePair.Create(name, name))
            .Concat(WordFile.Equations(Code, file).SelectMany(line => line.Others.Prepend(line.Name).Select(name => KeyValuePair.Create(name, line.Name)))));

    private WordMap<string> Equated(string file) =>
        new(WordFile.Equations(Code, file).Select(line => KeyValuePair.Create(line.Name, line.Others[0])));

    private WordMap<T> Pairs<T>(string file, Func<string, T> read) =>
        new(WordFile.Lines(Code, file).Select(line => line.Split(' ')).Select(pair => KeyValuePair.Create(pair[0], read(pair[1]))));

    /// <summary>Each line's words get the line's number, from 1.</summary>
    private WordMap<int> Numbered(string file) =>
        new(WordFile.Lines(Code, file).SelectMany((line, index) => line.Split(' ').Select(word => KeyValuePair.Create(word, index + 1))));
}
