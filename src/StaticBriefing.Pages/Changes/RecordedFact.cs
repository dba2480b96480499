using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Changes;

/// <summary>A fact that a site has shown, as far as a later one must know to say what has changed.</summary>
/// <param name="Id">As in the files of data.</param>
/// <param name="Digest">Of all that a reader would call another fact.</param>
/// <param name="Date">Of an event (EDTF); empty for others and when it has none.</param>
/// <param name="Text">Its beginning, for whoever asks what has gone.</param>
/// <param name="Speaker">Of a quotation; empty for others and when nobody is named.</param>
/// <param name="Articles">The ids of those that it comes from; none for what editors say by themselves.</param>
[Packed]
public sealed partial record RecordedFact(RecordedKind Kind, string Id, string Digest, string Date, string Text, string Speaker, EquatableArray<string> Articles);
