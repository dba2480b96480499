using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>What an editor says about one article: in the seed's own block, or in a sidecar <c>input/articles/NAME.yml</c>, which wins key by key.</summary>
[FrontMatter("article")]
[Packed]
public sealed partial record ArticleFrontMatter
{
    /// <summary>The headline. Missing: the first sentence, shortened at a clause.</summary>
    [Key(Example = "title: Rubio praises the prison offer")]
    public Located<string>? Title { get; init; }

    /// <summary>The last part of the article's address. Missing: from the sidecar's file name, or from the title.</summary>
    [Key(Example = "slug: prison-offer")]
    public Located<string>? Slug { get; init; }

    /// <summary>One or two sentences for lists and feeds.</summary>
    [Key(Also = "description,excerpt", Example = "summary: Bukele offers to house convicts for a fee.")]
    public Located<string>? Summary { get; init; }

    /// <summary>Who wrote it.</summary>
    [Key(Also = "author", Example = "authors: [Ada Example]")]
    public EquatableArray<Located<string>> Authors { get; init; }

    /// <summary>Who published it first.</summary>
    [Key(Also = "publisher,source", Example = "outlet: The Harbour Post")]
    public Located<string>? Outlet { get; init; }

    /// <summary>Where the original can be read (http or https).</summary>
    [Key(Also = "link,canonical_url", Example = "url: https://example.org/story")]
    public Located<string>? Url { get; init; }

    /// <summary>A lasting copy of the original.</summary>
    [Key(Example = "archived_url: https://web.archive.org/web/2025/https://example.org/story")]
    public Located<string>? ArchivedUrl { get; init; }

    /// <summary>When it was published (EDTF). Relative dates in the text count from it.</summary>
    [Key(Also = "date", Example = "published: 2025-02-04")]
    public Located<EdtfDate>? Published { get; init; }

    /// <summary>When it was last changed (EDTF).</summary>
    [Key(Also = "modified,lastmod", Example = "updated: 2025-02-05")]
    public Located<EdtfDate>? Updated { get; init; }

    /// <summary>When the seed was fetched (EDTF).</summary>
    [Key(Example = "retrieved: 2025-02-06")]
    public Located<EdtfDate>? Retrieved { get; init; }

    /// <summary>The language of the text (BCP 47).</summary>
    [Key(Example = "lang: en")]
    public Located<string>? Lang { get; init; }

    /// <summary>The IANA time zone of the text's clock times.</summary>
    [Key(Example = "timezone: America/El_Salvador")]
    public Located<string>? Timezone { get; init; }

    /// <summary>Whose rights, in words.</summary>
    [Key(Also = "license,copyright", Example = "rights: © The Harbour Post")]
    public Located<string>? Rights { get; init; }

    /// <summary>How much is published: full, excerpt, link or draft.</summary>
    [Key(Example = "visibility: full")]
    public Located<Visibility>? Visibility { get; init; }

    /// <summary>Of a sidecar: the file under <c>seeds/</c> that it describes.</summary>
    [Key(Example = "seed: 000_e4b6bcd67fe69dc3.txt")]
    public Located<string>? Seed { get; init; }

    /// <summary>SHA-256 of the seed's bytes; an error when the seed has changed.</summary>
    [Key(Example = "sha256: 80335a27574bf5a7f7944e3e4e55068cf8d9009496efd409f3aab45a9484e041")]
    public Located<string>? Sha256 { get; init; }

    /// <summary>People it is about.</summary>
    [Key(Example = "people: [Nayib Bukele, Marco Rubio]")]
    public EquatableArray<Located<string>> People { get; init; }

    /// <summary>Organisations it is about.</summary>
    [Key(Also = "organizations", Example = "organisations: [US State Department]")]
    public EquatableArray<Located<string>> Organisations { get; init; }

    /// <summary>Places it is about.</summary>
    [Key(Example = "places: [San Salvador]")]
    public EquatableArray<Located<string>> Places { get; init; }

    /// <summary>Topics it belongs to.</summary>
    [Key(Also = "tags,categories", Example = "topics: [Deportation]")]
    public EquatableArray<Located<string>> Topics { get; init; }

    /// <summary>Quotations, each verbatim in the text.</summary>
    public EquatableArray<QuoteFrontMatter> Quotes { get; init; }

    /// <summary>What happened, with a date.</summary>
    public EquatableArray<EventFrontMatter> Events { get; init; }

    /// <summary>Numbers that matter.</summary>
    public EquatableArray<FigureFrontMatter> Figures { get; init; }

    /// <summary>Lines of the seed that are page furniture and not the article's text.</summary>
    [Key(Example = "boilerplate: [\"Be the first to leave a comment\"]")]
    public EquatableArray<Located<string>> Boilerplate { get; init; }

    /// <summary>The slug of the article that this one translates.</summary>
    [Key(Example = "translation_of: oferta-carcelaria")]
    public Located<string>? TranslationOf { get; init; }

    /// <summary>Older addresses of this article, from the site's root; they lead here.</summary>
    [Key(Also = "redirect_from", Example = "aliases: [/old/prison-offer/]")]
    public EquatableArray<Located<string>> Aliases { get; init; }
}
