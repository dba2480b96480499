using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>How to cite an article.</summary>
/// <param name="Parts">Of the line of text: each stands by itself, since a title may be written from right to left and the date after it is not.</param>
[Packed]
public sealed partial record CiteView(EquatableArray<string> Parts, string Bibtex, string Ris, string Csl);
