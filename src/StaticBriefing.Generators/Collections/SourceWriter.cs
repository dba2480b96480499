using System.Text;

namespace StaticBriefing.Generators.Collections;

/// <summary>Writes C# line by line, four blanks a level, with '\n' on every system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _level * 4).Append(line);
        _text.Append('\n');
        return this;
    }

    public SourceWriter Open(string mark = "{")
    {
        Line(mark);
        _level++;
        return this;
    }

    public SourceWriter Close(string mark = "}")
    {
        _level--;
        return Line(mark);
    }

    public override string ToString() => _text.ToString();
}
