using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A quotation: who said what, where it stands, and what an editor says of it. Holds no spans.</summary>
/// <param name="Pieces">The words as the source prints them (or, where not found, as the editor wrote them).</param>
/// <param name="Gaps">One for each piece but the first: true where words were left out, false where only the attribution stood.</param>
/// <param name="Context">The sentence that it begins in, or as much of it as is shown with a fact; empty where the words were not found.</param>
/// <param name="IsVerbatim">False when the words do not occur in the source.</param>
/// <param name="About">Who and what the words name, the speaker left out.</param>
/// <param name="Utterance">An editor's name for what was said, in whatever words; empty when no editor has decided.</param>
/// <param name="Confidence">Of what the tool found: how sure it is, 0 to 100. Null for an editor's own.</param>
[Packed(Digested = true)]
public sealed partial record QuoteSymbol(
    string Id,
    ArticleRef Article,
    QuoteKind Kind,
    EquatableArray<string> Pieces,
    EquatableArray<bool> Gaps,
    Speaker? Speaker,
    string Cue,
    EdtfDate? SaidOn,
    string SaidAt,
    string SaidTo,
    EquatableArray<SymbolRef> Topics,
    EquatableArray<SymbolRef> About,
    ContextRuns Context,
    ReviewStatus Status,
    bool IsVerbatim,
    string Note,
    string Utterance,
    int? Confidence)
{
    /// <summary>The day it is sorted by: when it was said, or else when it was published.</summary>
    public EdtfDate? SortDate => SaidOn ?? Article.Published;

    /// <summary>The sentence that it begins in, as text.</summary>
    public string Sentence => string.Concat(Context.Select(run => run.Text));
}
