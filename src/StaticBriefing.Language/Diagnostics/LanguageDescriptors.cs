using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Language.Diagnostics;

/// <summary>What a reader of prose says of what it did: SB2001 to SB2099.</summary>
public static class LanguageDescriptors
{
    public static readonly DiagnosticDescriptor LeftOut = new(
        "SB2004",
        DiagnosticSeverity.Info,
        "Line left out as page furniture",
        "Left out as page furniture: '{0}'. List it under 'boilerplate' in the front matter to confirm that.",
        "A saved page carries lines that are not the article's: share bars, newsletter offers, comment counts. They are left out of the text and listed on the page.",
        "Be the first to leave a comment",
        "boilerplate: [\"Be the first to leave a comment\"]");

    public static IReadOnlyList<DiagnosticDescriptor> All => [LeftOut];
}
