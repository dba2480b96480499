using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Names that mean somebody or something within an article only: those of one word, and those that every town has one of.</summary>
public static class LoneNames
{
    private const string Federal = "Federal ";

    /// <summary>"Tom" is anybody's; "Grant" is a surname as well.</summary>
    public static bool IsGivenName(string name) =>
        (LanguageWords.English.MaleNames.Contains(name) || LanguageWords.English.FemaleNames.Contains(name)) && !LanguageWords.English.Surnames.Contains(name);

    /// <summary>"Party" is any party, and "City Council" that of any city; "Parliament" is well known.</summary>
    public static bool IsAnyOrganisation(string name) =>
        (LanguageWords.English.OrganisationWords.Contains(name) && !LanguageWords.English.Organisations.Contains(name))
        || LanguageWords.English.LocalOrganisations.Contains(WithoutCountry(name));

    // The courts of a federation sit in many places.
    private static string WithoutCountry(string name) => name.StartsWith(Federal, StringComparison.Ordinal) ? name[Federal.Length..] : UnitedStates.Without(name);
}
