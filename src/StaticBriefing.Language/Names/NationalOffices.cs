using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Ministries, courts and banks of a country, which are named by the country or by its people.</summary>
internal static class NationalOffices
{
    private const string Of = " of ";

    /// <summary>"Peru's Health Ministry" and "Health Ministry of Peru" → "Peruvian Health Ministry"; another name as it is.</summary>
    public static string ByPeople(string name, LanguageWords words)
    {
        var possessive = name.IndexOfAny(['’', '\'']);
        if (possessive > 0 && name.AsSpan(possessive + 1).StartsWith("s "))
            return Name(name[..possessive], name[(possessive + 3)..], words) ?? name;
        var tie = name.LastIndexOf(Of, StringComparison.Ordinal);
        return tie > 0 ? Name(name[(tie + Of.Length)..], name[..tie], words) ?? name : name;
    }

    private static string? Name(string country, string office, LanguageWords words) =>
        words.CountryAdjectives.TryGet(country, out var people) && words.LocalOrganisations.Contains(office) ? $"{people} {office}" : null;
}
