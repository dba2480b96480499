using System.Text;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Text gathered from several places of a file, such as the lines of an HTML block in a quotation, with the way back.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int SourceStart)> _pieces = [];

    public string Text => _text.ToString();

    public void Append(ReadOnlySpan<char> piece, int sourceStart)
    {
        _pieces.Add((_text.Length, sourceStart));
        _text.Append(piece);
    }

    public void WriteTo(RichTextBuilder builder)
    {
        var text = Text;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var end = i + 1 < _pieces.Count ? _pieces[i + 1].Start : text.Length;
            builder.Write(text.AsSpan(_pieces[i].Start, end - _pieces[i].Start), _pieces[i].SourceStart);
        }
    }

    public int ToSource(int offset)
    {
        var index = _pieces.FindLastIndex(piece => piece.Start <= offset);
        return index < 0 ? 0 : _pieces[index].SourceStart + offset - _pieces[index].Start;
    }
}
