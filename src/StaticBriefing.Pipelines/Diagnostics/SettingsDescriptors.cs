using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Diagnostics;

/// <summary>What can be wrong with settings.</summary>
public static class SettingsDescriptors
{
    public static readonly DiagnosticDescriptor NotASiteUrl = new(
        "SB6050",
        DiagnosticSeverity.Error,
        "Not a site address",
        "The site address '{0}'{1} is not an http or https address without query and fragment, so links stay relative and there is no sitemap. Write it whole, as in https://example.org/briefing/.",
        "Feeds, the sitemap and canonical links need the address at which the site will stand.",
        "site: {url: example.org}",
        "site: {url: https://example.org/}");

    public static readonly DiagnosticDescriptor NotAReading = new(
        "SB6051",
        DiagnosticSeverity.Error,
        "Not a way of reading",
        "'{0}'{1} is none of on, marked and off, so prose is read and marked as auto. Did you mean '{2}'?",
        "'read.auto' says whether what the tool finds by itself is shown.",
        "read: {auto: maybe}",
        "read: {auto: marked}");

    public static readonly DiagnosticDescriptor NoStrings = new(
        "SB6052",
        DiagnosticSeverity.Warning,
        "No words in this language",
        "There is no theme/strings/{0}.yml for the language '{0}'{1}, so the pages' own words are English. Add that file, or set 'site.lang' to a language that has one.",
        "Every word of the pages that is not the editors' comes from a file of strings.",
        "site: {lang: de}",
        "site: {lang: en}");

    public static readonly DiagnosticDescriptor ReservedPage = new(
        "SB6053",
        DiagnosticSeverity.Error,
        "Page with a reserved name",
        "A page of your own cannot be called '{0}', since the site has a page there. Give the file another name.",
        "Pages of the editors' own stand at the top of the site, beside its rooms.",
        "input/pages/timeline.md",
        "input/pages/our-timeline.md");

    public static readonly DiagnosticDescriptor UnknownHost = new(
        "SB6054",
        DiagnosticSeverity.Warning,
        "Unknown host",
        "'{0}'{1} is not a host that this tool knows, so no files are written for it. Did you mean '{2}'?",
        "Some hosts read files of their own beside the pages: headers, redirects, switches.",
        "hosts: [netlfy]",
        "hosts: [netlify]");

    public static readonly DiagnosticDescriptor UnknownKind = new(
        "SB6055",
        DiagnosticSeverity.Warning,
        "Unknown kind of page",
        "'{0}'{1} is not a kind of page that a briefing can do without, so nothing is left out for it. Did you mean '{2}'?",
        "'output.without' names kinds of pages that are not made.",
        "output: {without: [timelines]}",
        "output: {without: [timeline]}");

    public static readonly DiagnosticDescriptor RecordUnreadable = new(
        "SB6056",
        DiagnosticSeverity.Warning,
        "Record that cannot be read",
        "A line of '{0}' is no fact of a record, so everything counts as new. Take the file back from its history, or write it anew: briefing record",
        "The record says what was last published, a line a fact; the Changes page tells what is not as it was.",
        "{\"kind\":\"quote\"",
        "{\"kind\":\"quote\",\"id\":\"lamp#q-fee\",\"digest\":\"d-abc\",\"text\":\"…\"}");

    public static IReadOnlyList<DiagnosticDescriptor> All => [NotASiteUrl, NotAReading, NoStrings, ReservedPage, UnknownHost, UnknownKind, RecordUnreadable];
}
