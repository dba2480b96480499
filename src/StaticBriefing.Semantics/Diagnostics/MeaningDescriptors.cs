using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Semantics.Diagnostics;

/// <summary>What can be wrong with what an article means.</summary>
public static class MeaningDescriptors
{
    public static readonly DiagnosticDescriptor QuoteNotFound = new(
        "SB3001",
        DiagnosticSeverity.Error,
        "Quotation not in its source",
        "The quotation '{0}' does not occur in {1}.{2} Correct 'exact', or remove the quotation.",
        "A quotation is evidence: its words must stand in the source, apart from quotation marks, dashes, spaces and ellipses. It is never attached to words that only look like it.",
        "quotes:\n  - exact: The fee would be fairly low",
        "quotes:\n  - exact: The fee would be relatively low");

    public static readonly DiagnosticDescriptor MisspeltName = new(
        "SB3002",
        DiagnosticSeverity.Warning,
        "Name that is nearly a known one",
        "'{0}' is not a known {1}. Did you mean '{2}'? Correct the name, or add it to {3}.",
        "A name that no note defines gets a page of its own; one that differs from a known name by a letter or two is probably a slip.",
        "people: [Marko Rubio]",
        "people: [Marco Rubio]");

    public static readonly DiagnosticDescriptor ImplicitName = new(
        "SB3003",
        DiagnosticSeverity.Info,
        "Name without a note",
        "'{0}' has no note, so its page shows only what the articles say. Add {1} to say more.",
        "A name used in an article and defined nowhere still gets its page. A note adds a description, other names and links.",
        "people: [Ada Example]",
        "---\nname: Ada Example\ndescription: Mayor of Harbour Town.\n---");

    public static readonly DiagnosticDescriptor AliasClaimedTwice = new(
        "SB3004",
        DiagnosticSeverity.Error,
        "One name, two notes",
        "'{0}' is claimed by {1} too, so nobody can tell which is meant. Give the name to one of them.",
        "Two notes of one kind that answer to the same name would make every mention ambiguous.",
        "# input/people/ada.md\naliases: [Example]\n# input/people/bob.md\naliases: [Example]",
        "# input/people/ada.md\naliases: [Ada E.]\n# input/people/bob.md\naliases: [Bob E.]");

    public static readonly DiagnosticDescriptor SeedMissing = new(
        "SB3005",
        DiagnosticSeverity.Error,
        "Seed not found",
        "There is no seed '{0}' under seeds/.{1} Correct 'seed', or put the file there.",
        "A sidecar describes a file under seeds/ and names it by its path below that folder.",
        "seed: artcle.txt",
        "seed: article.txt");

    public static readonly DiagnosticDescriptor SeedClaimedTwice = new(
        "SB3006",
        DiagnosticSeverity.Error,
        "One seed, two sidecars",
        "The seed '{0}' is described by {1} already. Keep one of the two sidecars.",
        "A seed is one article. Two sidecars would publish it twice.",
        "# input/articles/a.yml\nseed: article.txt\n# input/articles/b.yml\nseed: article.txt",
        "# input/articles/a.yml\nseed: article.txt");

    public static readonly DiagnosticDescriptor ChecksumChanged = new(
        "SB3007",
        DiagnosticSeverity.Error,
        "Seed has changed",
        "The seed's SHA-256 is {0}, but 'sha256' says {1}. Restore the seed, or check its quotations and correct 'sha256'.",
        "The checksum ties the editors' work to the bytes they saw.",
        "sha256: 0000…",
        "sha256: 8033…");

    public static readonly DiagnosticDescriptor SlugTaken = new(
        "SB3008",
        DiagnosticSeverity.Warning,
        "Two articles, one address",
        "The address '{0}' is taken by {1}, so this article stands at '{2}'. Give one of them a 'slug' of its own.",
        "Every article has an address that never depends on the order of files.",
        "slug: harbour\n# and in another sidecar\nslug: harbour",
        "slug: harbour\n# and in another sidecar\nslug: harbour-vote");

    public static readonly DiagnosticDescriptor EvidenceNotFound = new(
        "SB3009",
        DiagnosticSeverity.Error,
        "Evidence not in its source",
        "The words '{0}' do not occur in {1}.{2} Correct 'from'.",
        "An event or a figure rests on words of the article, and a reader can check them there.",
        "from: which opened last yaer",
        "from: which opened last year");

    public static readonly DiagnosticDescriptor SameText = new(
        "SB3010",
        DiagnosticSeverity.Warning,
        "Two seeds, one text",
        "This seed has the same words as {0}. Both are shown; remove one if it is a copy.",
        "A text that is in twice counts its quotations twice.",
        "seeds/a.txt and seeds/copy-of-a.txt with the same words",
        "seeds/a.txt");

    public static readonly DiagnosticDescriptor UnknownWikilink = new(
        "SB3011",
        DiagnosticSeverity.Warning,
        "Link to nothing",
        "No note and no article is called '{0}'.{1} The words stay, without a link.",
        "A wikilink names a note or an article by its name, an alias or its file name.",
        "See [[Harbor Town]].",
        "See [[Harbour Town]].");

    public static readonly DiagnosticDescriptor AmbiguousName = new(
        "SB3012",
        DiagnosticSeverity.Warning,
        "Name of several",
        "'{0}' can be {1}. Write the fuller name, so that readers see whom you mean.",
        "A name that several notes of different kinds answer to is linked only where the kind is clear.",
        "speaker: Jordan",
        "speaker: Jordan Example");

    public static readonly DiagnosticDescriptor UnsafeUrl = new(
        "SB3013",
        DiagnosticSeverity.Warning,
        "Not a web address",
        "'{0}' is not an http or https address, so no page links to it. Write the whole address, beginning with https://.",
        "Pages link only to addresses that a browser opens as pages.",
        "url: example.org/story",
        "url: https://example.org/story");

    public static readonly DiagnosticDescriptor UnknownTranslation = new(
        "SB3014",
        DiagnosticSeverity.Warning,
        "Translation of an unknown article",
        "No article has the slug '{0}', so this translation is not tied to its original.{1}",
        "'translation_of' names the original by its slug.",
        "translation_of: harbour-vot",
        "translation_of: harbour-vote");

    public static readonly DiagnosticDescriptor SeveralPreferred = new(
        "SB3015",
        DiagnosticSeverity.Warning,
        "Several preferred values",
        "More than one entry of '{0}' is marked 'preferred', so none is ranked. Keep the mark on one of them.",
        "In a conflict the editors may hold one value to be right, and say why.",
        "- {id: opens, date: 2023, preferred: true}\n- {id: opens, date: 2024, preferred: true}",
        "- {id: opens, date: 2023, preferred: true}\n- {id: opens, date: 2024}");

    public static readonly DiagnosticDescriptor IdTwice = new(
        "SB3016",
        DiagnosticSeverity.Warning,
        "One id, two quotations",
        "The id '{0}' is used by another quotation of this article, so this one stands at '{1}'. Give it an id of its own.",
        "An id is an anchor on the article's page, and an anchor leads to one place.",
        "- {id: fee, exact: …}\n- {id: fee, exact: …}",
        "- {id: fee, exact: …}\n- {id: prisons, exact: …}");

    public static IReadOnlyList<DiagnosticDescriptor> All =>
        [QuoteNotFound, MisspeltName, ImplicitName, AliasClaimedTwice, SeedMissing, SeedClaimedTwice, ChecksumChanged, SlugTaken, EvidenceNotFound,
            SameText, UnknownWikilink, AmbiguousName, UnsafeUrl, UnknownTranslation, SeveralPreferred, IdTwice];
}
