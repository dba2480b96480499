namespace StaticBriefing.Pages.Views;

/// <summary>How to cite an article.</summary>
public sealed record CiteView(string Text, string Bibtex, string Ris);
