using System.Globalization;
using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pages.Weaving;

/// <summary>Weaves the marks of an article or a note into its markup: sentences and quotations get anchors, names become links, dates are set apart.</summary>
internal sealed class BodyWeaver
{
    private readonly StringBuilder _html = new();
    private readonly HashSet<string> _anchored = [];
    private readonly List<BodyMark> _open = [];
    private readonly List<BodyMark> _reaching = [];
    private readonly ArticleBody _body;
    private readonly MarkWriter _writer;
    private readonly LeftOutSpans _leftOut;
    private int _nextMark;
    private int _paragraphs;

    private BodyWeaver(Route page, ArticleBody body)
    {
        _body = body;
        _writer = new MarkWriter(_html, page, _anchored);
        _leftOut = new LeftOutSpans(body.LeftOut);
    }

    /// <summary>A note, whose dates are not marked: all of it in one.</summary>
    public static Markup Weave(Route page, NoteBody note) =>
        new(string.Concat(Weave(page, new ArticleBody(note.Text, note.Links, [])).Select(piece => piece.Html.Html)));

    public static EquatableArray<TextPiece> Weave(Route page, ArticleBody body)
    {
        var weaver = new BodyWeaver(page, body);
        weaver.Weave();
        return weaver._writer.Finish();
    }

    private void Weave()
    {
        foreach (var mark in _body.Marks.Where(mark => _leftOut.Contains(mark.Span)))
            _writer.Anchor(mark);
        var markup = _body.Text.Markup;
        for (var i = 0; i < markup.Count; i++)
        {
            if (LeftOutBlock.EndOf(markup, i, _leftOut) is { } end)
                i = end;
            else if (markup[i].IsText)
                WriteText(markup[i]);
            else
                WriteHtml(markup[i].Html!);
        }
    }

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
        var marks = MarksIn(token.Span);
        if (_leftOut.Contains(token.Span))
            return;
        var (at, next) = (token.Span.Start, 0);
        for (var position = NextPosition(token.Span, marks, next); position < token.Span.End; position = NextPosition(token.Span, marks, next))
        {
            HtmlText.Append(_html, _body.Text.Text.AsSpan(at, position - at));
            Close(position);
            for (; next < marks.Count && marks[next].Span.Start <= position; next++)
                Open(marks[next], token);
            at = position;
        }
        HtmlText.Append(_html, _body.Text.Text.AsSpan(at, token.Span.End - at));
        CloseFrom(0);
    }

    // Marks are looked at once, as the text goes on; those that reach beyond a run are kept for the next.
    private List<BodyMark> MarksIn(TextSpan span)
    {
        _reaching.RemoveAll(mark => mark.Span.End <= span.Start);
        for (; _nextMark < _body.Marks.Count && _body.Marks[_nextMark].Span.Start < span.End; _nextMark++)
        {
            if (_body.Marks[_nextMark].Span.End > span.Start)
                _reaching.Add(_body.Marks[_nextMark]);
        }
        return _reaching;
    }

    private int NextPosition(TextSpan run, List<BodyMark> marks, int next)
    {
        var position = next < marks.Count ? Math.Max(run.Start, marks[next].Span.Start) : run.End;
        foreach (var open in _open)
            position = Math.Min(position, open.Span.End);
        return position;
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

    private void Open(BodyMark mark, MarkupToken token)
    {
        var isNestedLink = mark.Kind == MarkKind.Name && (token.InLink || _open.Exists(open => open.Kind == MarkKind.Name));
        if (!isNestedLink)
            OpenOne(mark);
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
