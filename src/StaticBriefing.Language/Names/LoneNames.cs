using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Names of one word that mean somebody or something within an article only.</summary>
public static class LoneNames
{
    /// <summary>"Tom" is anybody's; "Grant" is a surname as well.</summary>
    public static bool IsGivenName(string name) =>
        (LanguageWords.English.MaleNames.Contains(name) || LanguageWords.English.FemaleNames.Contains(name)) && !LanguageWords.English.Surnames.Contains(name);

    /// <summary>"Party" is any party; "Parliament" is well known.</summary>
    public static bool IsAnyOrganisation(string name) =>
        LanguageWords.English.OrganisationWords.Contains(name) && !LanguageWords.English.Organisations.Contains(name);
}
