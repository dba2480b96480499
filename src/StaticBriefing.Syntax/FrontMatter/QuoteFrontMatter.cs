using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>One quotation of an article.</summary>
[FrontMatter("quote")]
[Packed]
public sealed partial record QuoteFrontMatter
{
    /// <summary>Where the mapping stands.</summary>
    public required TextLocation Location { get; init; }

    /// <summary>A name for it that lasts. Missing: made from the article and the words.</summary>
    [Key(Example = "id: q-outsource")]
    public Located<string>? Id { get; init; }

    /// <summary>The words, verbatim. <c>[…]</c>, <c>[sic]</c> and ellipses are editorial marks.</summary>
    [Key(Required = true, Example = "exact: “The fee would be relatively low for the US”")]
    public Located<string>? Exact { get; init; }

    /// <summary>A few words before it, where the same words occur twice.</summary>
    [Key(Example = "prefix: Bukele stated on X.")]
    public Located<string>? Prefix { get; init; }

    /// <summary>A few words after it, where the same words occur twice.</summary>
    [Key(Example = "suffix: Rubio stated.")]
    public Located<string>? Suffix { get; init; }

    /// <summary>Who said it: a person, an organisation or a role. Missing: not known.</summary>
    [Key(Example = "speaker: Nayib Bukele")]
    public Located<string>? Speaker { get; init; }

    /// <summary>The words that attribute it.</summary>
    [Key(Example = "cue: stated on X")]
    public Located<string>? Cue { get; init; }

    /// <summary>direct, partial or indirect. Missing: from the quotation marks in the text.</summary>
    [Key(Example = "kind: direct")]
    public Located<QuoteKind>? Kind { get; init; }

    /// <summary>When it was said (EDTF).</summary>
    [Key(Example = "said_on: 2025-02-03")]
    public Located<EdtfDate>? SaidOn { get; init; }

    /// <summary>Where it was said: a place or a medium.</summary>
    [Key(Example = "said_at: X")]
    public Located<string>? SaidAt { get; init; }

    /// <summary>To whom it was said.</summary>
    [Key(Example = "said_to: reporters")]
    public Located<string>? SaidTo { get; init; }

    /// <summary>A name for what was said: quotations with one name are wordings of one utterance, and no others are. Missing: found by the words.</summary>
    [Key(Example = "utterance: harbour-speech")]
    public Located<string>? Utterance { get; init; }

    /// <summary>Topics it is about.</summary>
    [Key(Example = "topics: [Prison outsourcing]")]
    public EquatableArray<Located<string>> Topics { get; init; }

    /// <summary>auto, reviewed, disputed, misattributed or rejected. Missing: reviewed, since an editor wrote it.</summary>
    [Key(Example = "status: reviewed")]
    public Located<ReviewStatus>? Status { get; init; }

    /// <summary>What a reader should know about it.</summary>
    [Key(Example = "note: Posted in English.")]
    public Located<string>? Note { get; init; }
}
