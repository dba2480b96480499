using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Text.Sources;

/// <summary>
/// One input file as decoded text. Offsets count UTF-16 units of the file as it stands (line ends kept), without its byte order mark.
/// Two sources are equal when path and bytes are.
/// </summary>
public sealed class SourceText : IEquatable<SourceText>, IPackable<SourceText>
{
    private readonly Lazy<string> _content;
    private ImmutableArray<int> _lineStarts;

    private SourceText(string path, Lazy<string> content, string checksum)
    {
        Path = path;
        _content = content;
        Checksum = checksum;
    }

    /// <summary>Path from the project's root, with '/' between its parts.</summary>
    public string Path { get; }

    public string Content => _content.Value;

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public string Checksum { get; }

    public int Length => Content.Length;

    private ImmutableArray<int> LineStarts => _lineStarts.IsDefault ? _lineStarts = FindLineStarts(Content) : _lineStarts;

    /// <summary>A source whose bytes have been decoded already; <paramref name="checksum"/> is of those bytes.</summary>
    public static SourceText From(string path, string content, string checksum) => new(path, new Lazy<string>(content), checksum);

    /// <summary>A source whose text is read when it is first asked for: most are only named.</summary>
    public static SourceText Deferred(string path, string checksum, Func<string> read) => new(path, new Lazy<string>(read), checksum);

    /// <summary>A source made in memory: its bytes are its UTF-8 form.</summary>
    public static SourceText From(string path, string content) =>
        From(path, content, ChecksumOf(Encoding.UTF8.GetBytes(content)));

    public static SourceText Unpack(PackReader reader) => reader.Context.Source(reader.ReadString(), reader.ReadString());

    public static string ChecksumOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Writes which source it is, not its text: the file is at hand.</summary>
    public void Pack(PackWriter writer)
    {
        writer.WriteString(Path);
        writer.WriteString(Checksum);
    }

    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>Lines end with \n, \r\n or \r. An offset beyond the text is taken to its nearest end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Length);
        var line = LineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line, offset - LineStarts[line]);
    }

    public TextLocation GetLocation(TextSpan span) => new(Path, span, GetPosition(span.Start), GetPosition(span.End));

    public bool Equals(SourceText? other) => other is not null && Path == other.Path && Checksum == other.Checksum;

    public override bool Equals(object? obj) => Equals(obj as SourceText);

    public override int GetHashCode() => HashCode.Combine(Path, Checksum);

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && !(i + 1 < content.Length && content[i + 1] == '\n')))
                starts.Add(i + 1);
        }
        return starts.DrainToImmutable();
    }
}
