using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Writes a note's text with its wikilinks.</summary>
internal static class NoteWeaver
{
    public static Markup Weave(Route page, NoteBody body)
    {
        var html = new StringBuilder();
        var links = new Queue<NoteLink>(body.Links.OrderBy(link => link.Span));
        foreach (var token in body.Text.Markup)
        {
            if (token.IsText)
                WriteText(html, page, body, token, links);
            else
                html.Append(token.Html);
        }
        return new Markup(html.ToString());
    }

    private static void WriteText(StringBuilder html, Route page, NoteBody body, MarkupToken token, Queue<NoteLink> links)
    {
        var at = token.Span.Start;
        while (links.TryPeek(out var link) && link.Span.Start < token.Span.End)
        {
            links.Dequeue();
            if (token.InLink || link.Span.Start < at || link.Span.End > token.Span.End)
                continue;
            HtmlText.Append(html, body.Text.Text.AsSpan(at, link.Span.Start - at));
            html.Append("<a class=\"name\" href=\"").Append(HtmlText.Escape(RelativeLink.From(page, TargetOf(link)))).Append("\">");
            HtmlText.Append(html, body.Text.Text.AsSpan(link.Span.Start, link.Span.Length));
            html.Append("</a>");
            at = link.Span.End;
        }
        HtmlText.Append(html, body.Text.Text.AsSpan(at, token.Span.End - at));
    }

    private static Route TargetOf(NoteLink link) => link.Symbol is { } symbol ? Routes.Symbol(symbol.Id) : Routes.Article(link.Article!);
}
