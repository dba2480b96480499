using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>What a fact rests on: a sentence of an article, or a public source.</summary>
/// <param name="Sentence">The words; empty for a public source.</param>
/// <param name="Source">Outlet, title or the name of a public source.</param>
/// <param name="Route">The sentence in its article; null for a public source.</param>
/// <param name="Url">Of a public source; may be empty.</param>
[Packed]
public sealed partial record EvidenceItem(string Sentence, string Source, Route? Route, string Url);
