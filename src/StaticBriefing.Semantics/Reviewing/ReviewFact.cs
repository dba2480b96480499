using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Reviewing;

/// <summary>A fact of one article as an editor looks at it.</summary>
/// <param name="Id">As its page anchors it.</param>
/// <param name="Index">Which entry of its kind, what is written before what is only found.</param>
/// <param name="IsWritten">It stands in front matter already.</param>
/// <param name="Words">The quotation, the event's label, or the figure with what it counts.</param>
/// <param name="Date">Of an event.</param>
/// <param name="Context">The sentence it stands in, its words marked; empty when broken.</param>
/// <param name="Place">Where it stands in the source; null when broken, or when it says nothing of that.</param>
/// <param name="IsBroken">The words it names are not in the source.</param>
/// <param name="Nearest">Of a broken one: the words that come nearest; empty when none do.</param>
public sealed record ReviewFact(
    FactKind Kind,
    string Id,
    int Index,
    bool IsWritten,
    ReviewStatus Status,
    string Words,
    string Speaker,
    string Cue,
    QuoteKind? QuoteKind,
    EdtfDate? Date,
    ContextRuns Context,
    TextLocation? Place,
    bool IsBroken,
    string Nearest);
