using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Tells which of many like-named organisations is meant by what stands beside the name: "Court of Appeals for the Third Circuit", "Orvik's Health Ministry".</summary>
internal sealed class LocatedOrganisations(ArticleText text, LanguageWords words)
{
    private const int LongestPlace = 3;

    // "for the Eastern District of North Orvik"
    private const int LongestDistrict = 4;

    /// <summary>The name with what tells which one is meant; empty where nothing does, and for other names.</summary>
    public TokenRange Find(TokenRange name)
    {
        var own = AfterCountry(text.Is(name.First, "the") ? name.First + 1 : name.First, name.End);
        if (own >= name.End || !IsOneOfMany(text.Words(own, name.End)))
            return default;
        var located = new TokenRange(own == name.First ? FirstOf(name) : name.First, EndOf(name));
        return located.Count > name.Count && (located.End > name.End || !IsCountry(located.First)) ? located : default;
    }

    private bool IsOneOfMany(ReadOnlySpan<char> name) => words.LocalOrganisations.Contains(name) || words.BareOrganisations.Contains(name);

    // "U.S. Court of Appeals" may be any of them.
    private bool IsCountry(int token) => IsInitials(token) || IsInWords(token);

    private bool IsInitials(int token) => text.Is(token, "U.S.") || text.Is(token, "US");

    private bool IsInWords(int token) => text.Is(token, "United") && text.Is(token + 1, "States");

    private int AfterCountry(int first, int end) => IsInitials(first) ? first + 1 : IsInWords(first) ? Math.Min(end, first + 2) : first;

    /// <summary>"Orvik" before "'s Health Ministry", "6th" before "Circuit Court of Appeals", "U.S." before a court.</summary>
    private int FirstOf(TokenRange name)
    {
        var before = name.First - 1;
        if (before < 1)
            return name.First;
        if (text.Is(name.First, "Circuit") && CircuitNames.IsNumber(text.Word(before)))
            return before;
        if (IsInitials(before))
            return before;
        if (IsInWords(before - 1))
            return before - 1;
        if (text[before].Kind != TokenKind.Possessive)
            return name.First;
        for (var first = Math.Max(0, before - LongestPlace); first < before; first++)
        {
            if (IsPlace(first, before) && !IsSomebody(first, before))
                return first;
        }
        return name.First;
    }

    private int EndOf(TokenRange name)
    {
        var (tie, end) = (name.End, name.End);
        if (tie + 1 >= text.Count)
            return end;
        if (text.Is(tie, "for") && text.Is(tie + 1, "the"))
            return AfterDistrict(tie + 2) is > 0 and var district ? district : end;
        if (!text.Is(tie, "of") && !(text.Is(tie, "in") && SitsSomewhere(end - 1)))
            return end;
        return AfterPlace(tie + 1) is > 0 and var place ? place : end;
    }

    /// <summary>"Third Circuit", "District of Orvik"; -1 for anything else.</summary>
    private int AfterDistrict(int first)
    {
        for (var i = first; i < Math.Min(text.Count, first + LongestDistrict) && (text.IsCapitalised(i) || CircuitNames.IsNumber(text.Word(i)) || text.Is(i, "of")); i++)
        {
            if (text.Is(i, "Circuit"))
                return i + 1;
            if (text.Is(i, "District") && i + 2 < text.Count && text.Is(i + 1, "of"))
                return AfterPlace(i + 2) is > 0 and var place ? AfterCircuit(place) : -1;
        }
        return -1;
    }

    // "for the District of Columbia Circuit"
    private int AfterCircuit(int end) => end < text.Count && text.Is(end, "Circuit") && text.IsCapitalised(end) ? end + 1 : end;

    /// <summary>After the longest place that begins there; -1 where none does.</summary>
    private int AfterPlace(int first)
    {
        for (var end = Math.Min(text.Count, first + LongestPlace); end > first; end--)
        {
            if (IsPlace(first, end))
                return end;
        }
        return -1;
    }

    private bool IsPlace(int first, int end) =>
        text.IsCapitalised(first) && text.Words(first, end) is var place && (words.Places.Contains(place) || words.Regions.Contains(place) || words.Cities.Contains(place) || words.PlaceForms.Contains(place));

    // "Quill's Supreme Court" is none of the town of Quill.
    private bool IsSomebody(int first, int end) => (first > 0 && text.IsMark(first - 1, '.')) || (end == first + 1 && text.Is(first, words.Surnames) && !words.Places.Contains(text.Word(first)));

    // A court or a council sits in a place; a ministry's office there is no other ministry.
    private bool SitsSomewhere(int last) => text.Is(last, "Court") || text.Is(last, "Council") || text.Is(last, "Appeals") || text.Is(last, "Hall");
}
