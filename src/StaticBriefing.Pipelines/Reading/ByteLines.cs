namespace StaticBriefing.Pipelines.Reading;

/// <summary>The lines of a stream, one at a time; what is remembered is never more than one line.</summary>
internal sealed class ByteLines(Stream stream)
{
    /// <summary>The longest line that is handed out, in bytes.</summary>
    public const int Longest = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>How many lines have been read.</summary>
    public long Count { get; private set; }

    /// <summary>The next line without its end, or null after the last one. A line past <see cref="Longest"/> is skipped and comes as <paramref name="isTooLong"/>, empty.</summary>
    public byte[]? Read(out bool isTooLong)
    {
        isTooLong = false;
        for (var searched = _start; ;)
        {
            var found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, 1, isTooLong);
            searched = _end;
            if (_end - _start > Longest)
                (isTooLong, searched, _start, _end) = (true, 0, 0, 0);
            var moved = Fill();
            if (moved < 0)
                return _end > _start || isTooLong ? Take(_end, 0, isTooLong) : null;
            searched -= moved;
        }
    }

    private byte[] Take(int end, int mark, bool isTooLong)
    {
        var line = isTooLong ? [] : _buffer.AsSpan(_start, end - _start).ToArray();
        _start = end + mark;
        Count++;
        return line;
    }

    /// <summary>Reads more; says by how much the beginning moved, or -1 at the end of the stream.</summary>
    private int Fill()
    {
        var moved = 0;
        if (_end == _buffer.Length)
            moved = MakeRoom();
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read == 0 ? -1 : moved;
    }

    private int MakeRoom()
    {
        var moved = _start;
        if (_start == 0)
            Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, Longest + 1));
        else
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - moved);
        return moved;
    }
}
