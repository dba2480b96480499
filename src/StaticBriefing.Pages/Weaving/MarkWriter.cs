using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Writes the start and end tags of marks, and cuts the text where a date begins and ends; an anchor is given to the first piece of a mark only.</summary>
internal sealed class MarkWriter(StringBuilder html, Route page, HashSet<string> anchored)
{
    private readonly List<TextPiece> _pieces = [];
    private int _dates;

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
                OpenDate();
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

    public void Close(BodyMark mark)
    {
        if (mark.Kind == MarkKind.Date)
            CloseDate(mark);
        else
            html.Append(mark.Kind switch
            {
                MarkKind.Quote => "</mark>",
                MarkKind.Name => "</a>",
                _ => "</span>",
            });
    }

    /// <summary>All that was written.</summary>
    public EquatableArray<TextPiece> Finish()
    {
        End(html => new TextPiece(html));
        return _pieces.ToEquatableArray();
    }

    // A date within a date says nothing of its own.
    private void OpenDate()
    {
        if (_dates++ == 0)
            End(html => new TextPiece(html));
    }

    private void CloseDate(BodyMark mark)
    {
        if (--_dates == 0)
            End(html => new TextPiece(html, IsDate: true, mark.Date, DateReasons.KeyOf(mark.Reason)));
    }

    private void End(Func<Markup, TextPiece> piece)
    {
        if (html.Length > 0)
            _pieces.Add(piece(new Markup(html.ToString())));
        html.Clear();
    }

    private static Route TargetOf(BodyMark mark) => mark.Symbol is { } symbol ? Routes.Symbol(symbol.Id) : Routes.Article(mark.Article!);

    private string Id(BodyMark mark) =>
        mark.Anchor.Length > 0 && anchored.Add(mark.Anchor) ? $" id=\"{HtmlText.Escape(mark.Anchor)}\"" : "";
}
