using System.Globalization;
using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Weaves an article's marks into its markup: sentences and quotations get anchors, names become links, dates say what they mean.</summary>
internal sealed class BodyWeaver
{
    private readonly StringBuilder _html = new();
    private readonly HashSet<string> _anchored = [];
    private readonly List<BodyMark> _open = [];
    private readonly ArticleBody _body;
    private readonly MarkWriter _writer;
    private int _nextMark;
    private int _paragraphs;

    private BodyWeaver(Route page, ArticleBody body)
    {
        _body = body;
        _writer = new MarkWriter(_html, page, _anchored);
    }

    public static Markup Weave(Route page, ArticleBody body)
    {
        var weaver = new BodyWeaver(page, body);
        weaver.Weave();
        return new Markup(weaver._html.ToString());
    }

    private void Weave()
    {
        var markup = _body.Text.Markup;
        for (var i = 0; i < markup.Count; i++)
        {
            if (IsLeftOutParagraph(i))
                i += 2;
            else if (markup[i].IsText)
                WriteText(markup[i]);
            else
                WriteHtml(markup[i].Html!);
        }
    }

    private bool IsLeftOutParagraph(int index)
    {
        var markup = _body.Text.Markup;
        return index + 2 < markup.Count && markup[index].Html is not null && markup[index + 1].IsText && markup[index + 2].Html is not null
            && IsLeftOut(markup[index + 1].Span);
    }

    private bool IsLeftOut(TextSpan span) => _body.LeftOut.Any(left => left.Contains(span));

    private void WriteHtml(string html)
    {
        if (html == "<p>")
            _html.Append(CultureInfo.InvariantCulture, $"<p id=\"p{++_paragraphs}\">");
        else
            _html.Append(html);
    }

    // A mark is opened anew in every run of text that it covers, so that it never crosses an element of the author's.
    private void WriteText(MarkupToken token)
    {
        if (IsLeftOut(token.Span))
            return;
        var marks = MarksIn(token.Span);
        var at = token.Span.Start;
        foreach (var boundary in Boundaries(token.Span, marks))
        {
            HtmlText.Append(_html, _body.Text.Text.AsSpan(at, boundary - at));
            Close(boundary);
            Open(boundary, token, marks);
            at = boundary;
        }
        HtmlText.Append(_html, _body.Text.Text.AsSpan(at, token.Span.End - at));
        CloseFrom(0);
    }

    private List<BodyMark> MarksIn(TextSpan span)
    {
        var all = _body.Marks;
        while (_nextMark < all.Count && all[_nextMark].Kind == MarkKind.Sentence && all[_nextMark].Span.End <= span.Start)
            _nextMark++;
        var marks = new List<BodyMark>();
        for (var i = _nextMark; i < all.Count && all[i].Span.Start < span.End; i++)
        {
            if (all[i].Span.OverlapsWith(span))
                marks.Add(all[i]);
        }
        return marks;
    }

    private static SortedSet<int> Boundaries(TextSpan span, List<BodyMark> marks)
    {
        var boundaries = new SortedSet<int>();
        foreach (var mark in marks)
        {
            boundaries.Add(Math.Max(span.Start, mark.Span.Start));
            if (mark.Span.End < span.End)
                boundaries.Add(mark.Span.End);
        }
        return boundaries;
    }

    private void Close(int position)
    {
        var first = _open.FindIndex(mark => mark.Span.End <= position);
        if (first < 0)
            return;
        var survivors = _open.Skip(first).Where(mark => mark.Span.End > position).ToList();
        CloseFrom(first);
        survivors.ForEach(OpenOne);
    }

    private void Open(int position, MarkupToken token, List<BodyMark> marks)
    {
        foreach (var mark in marks.Where(mark => Math.Max(mark.Span.Start, token.Span.Start) == position))
        {
            var isNestedLink = mark.Kind == MarkKind.Name && (token.InLink || _open.Exists(open => open.Kind == MarkKind.Name));
            if (!isNestedLink)
                OpenOne(mark);
        }
    }

    private void OpenOne(BodyMark mark)
    {
        _writer.Open(mark);
        _open.Add(mark);
    }

    private void CloseFrom(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
            _writer.Close(_open[i]);
        _open.RemoveRange(index, _open.Count - index);
    }
}
