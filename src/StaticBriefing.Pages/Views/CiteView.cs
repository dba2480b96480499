using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>How to cite an article.</summary>
/// <param name="Authors">As one text; empty when they are not known.</param>
/// <param name="Published">As EDTF; empty when it is not known.</param>
[Packed]
public sealed partial record CiteView(string Authors, string Title, string Outlet, string Published, string Url, string Bibtex, string Ris, string Csl);
