using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Search;

/// <summary>An article with its quotations and events, which are indexed together: they share most of their words.</summary>
/// <param name="HasArticle">False for events of the editors' own, which belong to no article.</param>
/// <param name="Quotes">How many of the documents are quotations.</param>
/// <param name="Documents">The article, the quotations, the events.</param>
/// <param name="Words">In ordinal order.</param>
[Packed]
public sealed partial record SearchFamily(
    int? Day,
    string Outlet,
    string Lang,
    bool HasArticle,
    int Quotes,
    EquatableArray<SearchDocument> Documents,
    EquatableArray<SearchWord> Words)
{
    /// <summary>How many units a word can stand in: the text, the title, each quotation, each event.</summary>
    public int Units => UnitWords.FirstFact + Quotes + Events;

    /// <summary>How many of the documents are events.</summary>
    public int Events => Documents.Count - Quotes - (HasArticle ? 1 : 0);
}
