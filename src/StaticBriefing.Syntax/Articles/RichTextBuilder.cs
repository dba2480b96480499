using System.Text;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>
/// Writes a <see cref="RichText"/> front to back. Wrappers and inline elements are opened before the first word that needs them and closed at the
/// end of the block, so that whatever the order of calls, the markup is balanced and no block is empty.
/// </summary>
internal sealed partial class RichTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];
    private readonly List<MarkupToken> _markup = [];
    private readonly List<TextSegment> _segments = [];
    private readonly Stack<BlockFrame> _frames = [];
    private readonly List<InlineElement> _inlines = [];
    private readonly List<string> _endTags = [];
    private int _blockStart = -1;
    private int _linkDepth;

    public RichTextBuilder() => _frames.Push(BlockFrame.Paragraph(TextBlockKind.Paragraph));

    /// <summary>The frame that text written now would stand in.</summary>
    public BlockFrame Frame => _frames.Peek();

    /// <summary>How many frames are open, the outermost included.</summary>
    public int Depth => _frames.Count;

    /// <summary>How many inline elements are open.</summary>
    public int InlineDepth => _inlines.Count;

    /// <summary>True within a link of the author's.</summary>
    public bool IsInLink => _linkDepth > 0;

    private bool IsOpen => _blockStart >= 0;

    public void Enter(BlockFrame frame)
    {
        EndBlock();
        WriteHtml(frame.Container);
        _frames.Push(frame);
    }

    public void Leave()
    {
        EndBlock();
        WriteHtml(_frames.Pop().ContainerEnd);
    }

    public void EnterInline(InlineElement element)
    {
        _inlines.Add(element);
        _linkDepth += element.IsLink ? 1 : 0;
    }

    /// <summary>Leaves the innermost open inline element of this name and reopens what stood inside it; false when none is open.</summary>
    public bool LeaveInline(string name)
    {
        var index = _inlines.FindLastIndex(inline => inline.Name == name);
        if (index < 0)
            return false;
        LeaveInlineAt(index);
        return true;
    }

    public bool IsInside(string name) => _inlines.Exists(inline => inline.Name == name);

    /// <summary>Leaves every inline element opened since there were <paramref name="depth"/> of them.</summary>
    public void LeaveInlinesDownTo(int depth)
    {
        while (_inlines.Count > depth)
            LeaveInlineAt(_inlines.Count - 1);
    }

    /// <summary>A line break within a block: <c>br</c> on the page, a space in the plain text.</summary>
    public void WriteBreak(int sourceStart)
    {
        if (!IsOpen)
            return;
        WriteHtml("<br>");
        if (!char.IsWhiteSpace(_text[^1]))
            Append(' ', sourceStart, 1);
    }

    /// <summary>Within code: ends the line, unless it is empty.</summary>
    public void WriteLineEnd(int sourceStart)
    {
        if (IsOpen && _text[^1] != '\n')
            Append('\n', sourceStart, 1);
    }

    /// <summary>An element without content between two blocks.</summary>
    public void WriteRule()
    {
        EndBlock();
        WriteHtml("<hr>");
    }

    /// <summary>Ends the block that is being written; the next word starts another in the same frame.</summary>
    public void EndBlock()
    {
        if (!IsOpen)
            return;
        TrimEnd();
        var isEmpty = _text.Length == _blockStart;
        if (isEmpty)
            TakeBackSeparator();
        CloseInlines(0);
        WriteHtml(Frame.WrapperEnd);
        if (!isEmpty)
            _blocks.Add(new TextBlock(Frame.Kind, TextSpan.FromBounds(_blockStart, _text.Length), Frame.Level));
        _blockStart = -1;
    }

    // Code may begin with spaces, and nothing but spaces may follow: then there was no block.
    private void TakeBackSeparator()
    {
        _text.Length = Math.Max(0, _blockStart - 1);
        TrimMarkup(_text.Length);
    }

    public RichText Build()
    {
        while (_frames.Count > 1)
            Leave();
        EndBlock();
        return new RichText(_text.ToString(), _blocks.ToEquatableArray(), _markup.ToEquatableArray(), _segments.ToEquatableArray());
    }

    private void OpenBlock()
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _blockStart = _text.Length;
        MoveStartTagsHere();
        WriteHtml(Frame.Wrapper);
    }

    // Start tags that were written after the last block belong before this one, not at that one's end.
    private void MoveStartTagsHere()
    {
        for (var i = _markup.Count - 1; i >= 0 && _markup[i].Html is { } html && !html.StartsWith("</", StringComparison.Ordinal); i--)
            _markup[i] = _markup[i] with { Span = new TextSpan(_text.Length, 0) };
    }

    private void LeaveInlineAt(int index)
    {
        _linkDepth -= _inlines[index].IsLink ? 1 : 0;
        _inlines.RemoveAt(index);
        CloseInlines(index);
    }

    private void OpenInlines()
    {
        while (_endTags.Count < _inlines.Count)
        {
            var inline = _inlines[_endTags.Count];
            WriteHtml(inline.StartTag);
            _endTags.Add($"</{inline.Name}>");
        }
    }

    private void CloseInlines(int depth)
    {
        for (var i = _endTags.Count - 1; i >= depth; i--)
        {
            WriteHtml(_endTags[i]);
            _endTags.RemoveAt(i);
        }
    }

    private void WriteHtml(string html)
    {
        if (html.Length > 0)
            _markup.Add(new MarkupToken(html, new TextSpan(_text.Length, 0)));
    }
}
