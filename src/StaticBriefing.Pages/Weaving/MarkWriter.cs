using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Writes the start and end tags of marks; an anchor is given to the first piece of a mark only.</summary>
internal sealed class MarkWriter(StringBuilder html, Route page, HashSet<string> anchored)
{
    public void Open(BodyMark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Sentence:
                html.Append("<span").Append(Id(mark)).Append('>');
                break;
            case MarkKind.Event:
                html.Append("<span class=\"event\"").Append(Id(mark)).Append('>');
                break;
            case MarkKind.Quote:
                html.Append("<mark class=\"q\"").Append(Id(mark)).Append('>');
                break;
            case MarkKind.Date:
                OpenDate(mark);
                break;
            default:
                html.Append("<a class=\"name\" href=\"").Append(HtmlText.Escape(RelativeLink.From(page, TargetOf(mark)))).Append("\">");
                break;
        }
    }

    /// <summary>A place to land for what links to a mark whose words are not in the text, such as a headline's: above it.</summary>
    public void Anchor(BodyMark mark)
    {
        if (Id(mark) is { Length: > 0 } id)
            html.Append("<span").Append(id).Append("></span>");
    }

    public void Close(BodyMark mark) => html.Append(mark.Kind switch
    {
        MarkKind.Quote => "</mark>",
        MarkKind.Name => "</a>",
        _ => "</span>",
    });

    private void OpenDate(BodyMark mark)
    {
        if (mark.Date is null)
            html.Append("<span class=\"date\">");
        else
            html.Append("<span class=\"date\" data-edtf=\"").Append(HtmlText.Escape(mark.Date.Text)).Append("\" title=\"").Append(HtmlText.Escape(mark.Date.Text)).Append("\">");
    }

    private static Route TargetOf(BodyMark mark) => mark.Symbol is { } symbol ? Routes.Symbol(symbol.Id) : Routes.Article(mark.Article!);

    private string Id(BodyMark mark) =>
        mark.Anchor.Length > 0 && anchored.Add(mark.Anchor) ? $" id=\"{HtmlText.Escape(mark.Anchor)}\"" : "";
}
