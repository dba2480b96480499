using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>The organisations of an article: what their acronym and their shorter forms stand for.</summary>
internal sealed class OrganisationNames(ArticleText text, LanguageWords words)
{
    // What is longer is no name, and has too many parts.
    private const int LongestName = 16;

    private const int LongestPlace = 3;

    private readonly LocatedOrganisations _located = new(text, words);

    private readonly Dictionary<string, string?> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _withCountry = new(StringComparer.Ordinal);
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);

    public void Learn(NameMention name)
    {
        var (own, full) = (WithoutArticle(name.Words), Full(name));
        var best = Known(full);
        if (IsLocated(name.Tokens))
            AddOnce(_byPart, own, IsListed(own) ? own : best);
        else if (full.Length > own.Length && name.Tokens.Count > 1)
            _withCountry.TryAdd(own, full);
        if (name.Tokens.Count is < 2 or > LongestName)
            return;
        LearnInitials(name, best);
        for (var cut = 1; cut < name.Tokens.Count; cut++)
        {
            AddBeginning(new(name.Tokens.First, name.Tokens.End - cut), best, words.OrganisationWords.Contains(text.Word(name.Tokens.End - 1)));
            AddPart(new(name.Tokens.First + cut, name.Tokens.End), best);
        }
        for (var first = name.Tokens.First; first < name.Tokens.End; first++)
        {
            if (OfficeNames.Turn(text.Words(first, name.Tokens.End).ToString()) is { } turned)
                AddOnce(_byPart, turned, best);
        }
    }

    public bool IsInitials(string name) => IsAcronym(name) && _byInitials.TryGetValue(Letters(name), out var full) && full is not null;

    /// <summary>The fullest form of a name. Names are asked for in the order of the text.</summary>
    public string Resolve(NameMention name)
    {
        var full = InOneWay(Find(name, WithoutArticle(name.Words)));
        _introduced.Add(full);
        return full;
    }

    // One article says "Sixth Circuit" and "Peru's Health Ministry", another "6th Circuit" and "Peruvian Health Ministry".
    private string InOneWay(string full) => NationalOffices.ByPeople(CircuitNames.Of(full), words);

    private string Find(NameMention name, string own)
    {
        if ((name.Tokens.Count == 1 || IsLocated(name.Tokens)) && Full(name) is var more && more.Length > own.Length)
            return Known(more);
        if (_withCountry.TryGetValue(own, out var withCountry))
            return Known(withCountry);
        if (IsAcronym(own) && _byInitials.TryGetValue(Letters(own), out var full) && full is not null)
            return full;
        if (_byPart.TryGetValue(own, out var whole) && whole is not null)
            return _withCountry.GetValueOrDefault(whole, whole);
        if (_byBeginning.TryGetValue(own, out whole) && whole is not null)
            return whole;
        return ByWord(name, own) ?? Known(own);
    }

    /// <summary>"the University", after the one university that the article named before.</summary>
    private string? ByWord(NameMention name, string own) =>
        name.Tokens.Count == 1 && _byWord.TryGetValue(own, out var whole) && whole is not null && _introduced.Contains(whole) && IsAfterArticle(name) ? whole : null;

    private bool IsAfterArticle(NameMention name) => name.Tokens.First > 0 && text.Is(name.Tokens.First - 1, "the");

    /// <summary>Well-known organisations answer to the name by which they are known.</summary>
    private string Known(string name) =>
        words.OrganisationForms.TryGet(name, out var known) || (OfficeNames.Turn(name) is { } turned && words.OrganisationForms.TryGet(turned, out known)) ? known : name;

    private void LearnInitials(NameMention name, string full)
    {
        foreach (var initials in Acronyms.Of(text, name.Tokens))
            AddOnce(_byInitials, initials, full);
        if (Acronyms.DefinedAfter(text, name.Tokens) is { } defined)
            _byInitials[defined] = full;
    }

    // "Orvik" for "Orvik University"; of another name the first word only, and only where it means nothing else.
    private void AddBeginning(TokenRange part, string full, bool saysWhat)
    {
        if (saysWhat)
            AddPart(part, full);
        else if (part.Count == 1 && words.OrganisationWords.Contains(text.Word(part.First)) && !words.Organisations.Contains(text.Word(part.First)))
            AddOnce(_byWord, text.Word(part.First).ToString(), full);
        else if (part.Count == 1 && MeansNothingElse(part.First))
            AddOnce(_byBeginning, text.Word(part.First).ToString(), full);
    }

    private bool MeansNothingElse(int token) =>
        text.IsCapitalised(token) && text[token].Length > 2 && text.Word(token) is var word
        && !words.Organisations.Contains(word) && !words.OrganisationWords.Contains(word) && !words.Places.Contains(word) && !words.Nationalities.Contains(word);

    // "the Agency" may be any agency; "Harvard" is the one university of that name.
    private void AddPart(TokenRange part, string full)
    {
        if (part.Count == 1 && words.OrganisationWords.Contains(text.Word(part.First)))
        {
            AddOnce(_byWord, text.Word(part.First).ToString(), full);
            return;
        }
        if (part.Count == 1 && (words.Places.Contains(text.Word(part.First)) || words.Nationalities.Contains(text.Word(part.First)) || !text.IsCapitalised(part.First)))
            return;
        var own = text.Words(part.First, part.End);
        if (!IsListed(own) || IsListed(full))
            AddOnce(_byPart, own.ToString(), full);
    }

    // What a list has is not short for what no list has: "Orvik News" beside "Orvik News Overnight".
    private bool IsListed(ReadOnlySpan<char> name) => words.Organisations.Contains(name) || words.OrganisationForms.Contains(name);

    /// <summary>"US State Department", "Harbour Party": what stands right before says which.</summary>
    private string Full(NameMention name)
    {
        var own = WithoutArticle(name.Words);
        if (_located.Find(name.Tokens) is { IsEmpty: false } located)
            return WithoutArticle(text.Words(located.First, located.End).ToString());
        var first = own.Length == name.Words.Length ? FirstOfFull(name.Tokens) : name.Tokens.First;
        return first == name.Tokens.First ? own : text.Words(first, name.Tokens.End).ToString();
    }

    /// <summary>What stands beside the name says which of many it is.</summary>
    private bool IsLocated(TokenRange name) => FirstOfPlace(name) is not null || !_located.Find(name).IsEmpty;

    private int FirstOfFull(TokenRange name)
    {
        var before = name.First - 1;
        if (before < 0 || !text.IsCapitalised(before))
            return name.First;
        if (IsAcronym(text.Word(before).ToString()) && words.Places.Contains(text.Word(before)))
            return before;
        var isBare = words.OrganisationWords.Contains(text.Word(name.First)) && (name.Count == 1 ? !words.Organisations.Contains(text.Word(name.First)) : IsKindOnly(name));
        // "Orvik Liberal Party" is not the party of all the country.
        if (FirstOfListed(name) is { } listed && !(isBare && IsAfterPlace(listed)))
            return listed;
        if (FirstOfPlace(name) is { } place)
            return place;
        if (!isBare && text.Is(before, words.Nationalities) && IsOfPeople(before, name))
            return FirstOfPeople(before);
        return isBare ? FirstOfRun(before) : text.Word(name.First) is "National" && words.Nationalities.Contains(text.Word(before)) ? before : name.First;
    }

    private bool IsAfterPlace(int end)
    {
        for (var first = Math.Max(0, end - LongestPlace); first < end; first++)
        {
            if (text.IsCapitalised(first) && text.Words(first, end) is var before && (words.Places.Contains(before) || words.Regions.Contains(before)))
                return true;
        }
        return false;
    }

    /// <summary>"Islamic" before "State", "Wall Street" before "Journal": together they are an organisation that a list has.</summary>
    private int? FirstOfListed(TokenRange name)
    {
        for (var first = Math.Max(0, name.First - LongestPlace); first < name.First; first++)
        {
            if (text.IsCapitalised(first) && IsListed(text.Words(first, name.End)))
                return first;
        }
        return null;
    }

    /// <summary>"Orvish Airways" and "Islamic Bank" are called so; the "Supreme Court" of a people and a "Liberal House" are not, nor is "Orvish Quillsoft".</summary>
    private bool IsOfPeople(int before, TokenRange name)
    {
        var own = text.Words(name.First, name.End);
        if (IsListed(own) || words.Places.Contains(own) || text.Is(name.End - 1, words.Nationalities))
            return false;
        var saysWhat = words.OrganisationWords.Contains(text.Word(name.End - 1));
        return saysWhat || (!text.Is(before, words.LooseAdjectives) && IsInDictionary(text.Word(name.End - 1).ToString().ToLowerInvariant()));
    }

    // "decisions" is there as "decision".
    private static bool IsInDictionary(string lower) => WordForm.Of(lower, StableHash.Of(lower), Lexicon.English).Entry.IsKnown;

    /// <summary>"Arab American" before "Institute".</summary>
    private int FirstOfPeople(int last)
    {
        var first = last;
        while (first > 0 && first > last - 2 && text.IsCapitalised(first - 1) && text.Is(first - 1, words.Nationalities))
            first--;
        return first;
    }

    /// <summary>"New Orvik" before "Police Department": the longest name of a place or a people that stands right there.</summary>
    private int? FirstOfPlace(TokenRange name)
    {
        if (name.First == 0 || IsAcronym(text.Word(name.First - 1).ToString()) || !words.BareOrganisations.Contains(text.Words(name.First, name.End)))
            return null;
        for (var first = Math.Max(0, name.First - LongestPlace); first < name.First; first++)
        {
            var before = text.Words(first, name.First);
            if (text.IsCapitalised(first) && (words.Places.Contains(before) || words.Regions.Contains(before) || words.Cities.Contains(before) || words.Nationalities.Contains(before)))
                return first;
        }
        return null;
    }

    /// <summary>"Center for Tides", which is that of Orvik where "Orvik" stands before; a "Department of State" is known by itself.</summary>
    private bool IsKindOnly(TokenRange name) =>
        (text.Is(name.First + 1, "for") || text.Is(name.First + 1, "of") || text.Is(name.First + 1, "on"))
        && text.Words(name.First, name.End) is var own && !IsListed(own) && !words.BareOrganisations.Contains(own);

    private int FirstOfRun(int token)
    {
        var first = token + 1;
        while (first > 0 && first > token - 2 && text.IsCapitalised(first - 1) && !text.Is(first - 1, words.FunctionWords) && !text.Is(first - 1, words.SentenceOpeners))
            first--;
        return BeforeSaint(first);
    }

    /// <summary>"St." before "Brannoc" is part of the name; its full stop is a token of its own.</summary>
    private int BeforeSaint(int first) => first > 1 && text.IsMark(first - 1, '.') && text.Touches(first - 1) && text.Word(first - 2) is "St" or "Mt" or "Ft" ? first - 2 : first;

    /// <summary>Two values for one key: neither is meant.</summary>
    private static void AddOnce(Dictionary<string, string?> map, string key, string value)
    {
        if (!map.TryGetValue(key, out var known))
            map[key] = value;
        else if (known != value)
            map[key] = null;
    }

    private static string Letters(string name) => name.Replace(".", "", StringComparison.Ordinal);

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;

    private static bool IsAcronym(string name) => name.Length is >= 2 and <= 8 && name.All(c => char.IsUpper(c) || c == '.');
}
