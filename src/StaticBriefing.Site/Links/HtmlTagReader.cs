using System.Text;

namespace StaticBriefing.Site.Links;

/// <summary>Goes through the start tags of an HTML file, byte by byte and once: comments, end tags and the insides of scripts are passed over.</summary>
internal ref struct HtmlTagReader(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private int _position;

    /// <summary>Of the current tag: its first byte, '&lt;'.</summary>
    public int Start { get; private set; }

    /// <summary>Of the current tag.</summary>
    public Range Name { get; private set; }

    /// <summary>Of the current tag when it is a script or style: what is inside.</summary>
    public Range RawText { get; private set; }

    /// <summary>Reads the next start tag and its attributes; false at the end of the file.</summary>
    public bool Read(List<HtmlAttribute> attributes)
    {
        attributes.Clear();
        RawText = default;
        while (MoveTo((byte)'<'))
        {
            Start = _position++;
            if (StartsWith("!--"u8))
                SkipPast("-->"u8);
            else if (Current is (byte)'!' or (byte)'/' or (byte)'?')
                SkipPast(">"u8);
            else if (char.IsAsciiLetter((char)Current))
            {
                ReadTag(attributes);
                return true;
            }
        }
        return false;
    }

    private readonly byte Current => _position < _html.Length ? _html[_position] : (byte)0;

    private readonly bool AtEnd => _position >= _html.Length;

    private void ReadTag(List<HtmlAttribute> attributes)
    {
        Name = ReadUntil(" \t\n\r\f/>"u8);
        while (true)
        {
            Skip(" \t\n\r\f/"u8);
            if (AtEnd || Current == (byte)'>')
                break;
            attributes.Add(ReadAttribute());
        }
        _position++;
        if (Ascii.EqualsIgnoreCase(_html[Name], "script"u8))
            ReadRawText("</script"u8);
        else if (Ascii.EqualsIgnoreCase(_html[Name], "style"u8))
            ReadRawText("</style"u8);
        else if (Ascii.EqualsIgnoreCase(_html[Name], "textarea"u8))
            ReadRawText("</textarea"u8);
    }

    private HtmlAttribute ReadAttribute()
    {
        var start = _position++;
        MoveToAny(" \t\n\r\f/>="u8);
        var name = start.._position;
        Skip(" \t\n\r\f"u8);
        if (Current != (byte)'=')
            return new HtmlAttribute(name, _position.._position);
        _position++;
        Skip(" \t\n\r\f"u8);
        return new HtmlAttribute(name, ReadValue());
    }

    private Range ReadValue()
    {
        if (Current is not ((byte)'"' or (byte)'\''))
            return ReadUntil(" \t\n\r\f>"u8);
        var quote = Current;
        var start = ++_position;
        MoveTo(quote);
        var value = start..Math.Min(_position, _html.Length);
        _position++;
        return value;
    }

    private void ReadRawText(ReadOnlySpan<byte> end)
    {
        var start = Math.Min(_position, _html.Length);
        _position = start;
        while (MoveTo((byte)'<'))
        {
            if (_html.Length - _position >= end.Length && Ascii.EqualsIgnoreCase(_html.Slice(_position, end.Length), end))
                break;
            _position++;
        }
        RawText = start..Math.Min(_position, _html.Length);
    }

    private Range ReadUntil(ReadOnlySpan<byte> ends)
    {
        var start = _position;
        MoveToAny(ends);
        return start.._position;
    }

    private void MoveToAny(ReadOnlySpan<byte> ends)
    {
        var length = AtEnd ? -1 : _html[_position..].IndexOfAny(ends);
        _position = length < 0 ? _html.Length : _position + length;
    }

    private bool MoveTo(byte value)
    {
        var length = AtEnd ? -1 : _html[_position..].IndexOf(value);
        _position = length < 0 ? _html.Length : _position + length;
        return length >= 0;
    }

    private void SkipPast(ReadOnlySpan<byte> end)
    {
        var length = _html[_position..].IndexOf(end);
        _position = length < 0 ? _html.Length : _position + length + end.Length;
    }

    private void Skip(ReadOnlySpan<byte> bytes)
    {
        var length = AtEnd ? 0 : _html[_position..].IndexOfAnyExcept(bytes);
        _position = length < 0 ? _html.Length : _position + length;
    }

    private readonly bool StartsWith(ReadOnlySpan<byte> text) => !AtEnd && _html[_position..].StartsWith(text);
}
