using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>A fact for an editor to decide on.</summary>
/// <param name="Id">As its page anchors it.</param>
/// <param name="Kind">"quote", "event" or "figure".</param>
/// <param name="Article">The headline.</param>
/// <param name="Sidecar">The path of the file it stands in, or would, from the project's root.</param>
/// <param name="IsWritten">It stands there already.</param>
/// <param name="Words">The quotation, the event's label, or the figure with what it counts.</param>
/// <param name="QuoteKind">Of a quotation whose kind is given.</param>
/// <param name="Date">Of an event, as EDTF; empty when undated.</param>
/// <param name="Context">The sentence it stands in.</param>
/// <param name="Place">Where in the source; null when broken, or when it does not say.</param>
/// <param name="IsBroken">The words it names are not in the source.</param>
/// <param name="Nearest">Of a broken one: the words that come nearest; empty when none do.</param>
public sealed record ReviewItem(
    string Id,
    string Kind,
    string Article,
    string Sidecar,
    bool IsWritten,
    ReviewStatus Status,
    string Words,
    string Speaker,
    string Cue,
    QuoteKind? QuoteKind,
    string Date,
    EquatableArray<ReviewRun> Context,
    TextLocation? Place,
    bool IsBroken,
    string Nearest);
