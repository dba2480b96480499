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
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }
        return _pieces[low].SourceStart + offset - _pieces[low].Start;
    }
}
