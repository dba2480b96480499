using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Views;

/// <summary>A quotation, wherever it is shown.</summary>
/// <param name="Id">Its anchor on its article's page.</param>
/// <param name="Speaker">Null when the source does not say.</param>
/// <param name="Cue">The words that attribute it; may be empty.</param>
/// <param name="SaidAt">Place or medium; empty when not known, and when the cue says it already ("stated on X").</param>
/// <param name="SaidTo">Whom it was said to; empty when not known, and when the cue says it already ("told the crowd").</param>
/// <param name="Sentence">The sentence of the article with the words in it, for a partial quotation; empty for a direct one.</param>
/// <param name="IsVerbatim">False when the words were not found in the source: they are shown with that said.</param>
/// <param name="InContext">The words in the article.</param>
/// <param name="Original">The words at the outlet (a text fragment link); empty when the article has no link.</param>
/// <param name="About">Who and what it speaks of.</param>
/// <param name="Variants">Its other wordings; null when no other article has it, and where they are shown beside it.</param>
/// <param name="Others">How other articles word it, the first of them; only in the lists of quotations.</param>
[Packed]
public sealed partial record QuoteItem(
    string Id,
    QuoteKind Kind,
    EquatableArray<QuotePiece> Pieces,
    SymbolLink? Speaker,
    string Cue,
    EdtfDate? SaidOn,
    string SaidAt,
    string SaidTo,
    Markup Sentence,
    ReviewStatus Status,
    bool IsVerbatim,
    string Note,
    ArticleLink Article,
    Route InContext,
    string Original,
    EquatableArray<SymbolLink> About,
    VariantLink? Variants,
    EquatableArray<OtherWording> Others);
