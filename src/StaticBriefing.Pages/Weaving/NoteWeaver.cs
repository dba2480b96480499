using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Notes;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Writes a note's text with its wikilinks.</summary>
internal static class NoteWeaver
{
    public static Markup Weave(Route page, NoteBody body)
    {
        var html = new StringBuilder();
        foreach (var token in body.Text.Markup)
        {
            if (token.IsText)
                WriteText(html, page, body, token.Span.Start, token.Span.End);
            else
                html.Append(token.Html);
        }
        return new Markup(html.ToString());
    }

    private static void WriteText(StringBuilder html, Route page, NoteBody body, int start, int end)
    {
        var at = start;
        foreach (var link in body.Links.Where(link => link.Span.Start >= start && link.Span.End <= end))
        {
            HtmlText.Append(html, body.Text.Text.AsSpan(at, link.Span.Start - at));
            html.Append("<a class=\"name\" href=\"").Append(HtmlText.Escape(RelativeLink.From(page, TargetOf(link)))).Append("\">");
            HtmlText.Append(html, body.Text.Text.AsSpan(link.Span.Start, link.Span.Length));
            html.Append("</a>");
            at = link.Span.End;
        }
        HtmlText.Append(html, body.Text.Text.AsSpan(at, end - at));
    }

    private static Route TargetOf(NoteLink link) => link.Symbol is { } symbol ? Routes.Symbol(symbol.Id) : Routes.Article(link.Article!);
}
