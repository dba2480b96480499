using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>How to cite an article.</summary>
[Packed]
public sealed partial record CiteView(string Text, string Bibtex, string Ris, string Csl);
