using System.Text;

namespace StaticBriefing.Syntax.Sources;

/// <summary>The mark at the beginning of a file that names its encoding (Unicode Standard, 23.8).</summary>
internal sealed record ByteOrderMark(Encoding Encoding, string Name, int Length)
{
    /// <summary>The mark that the bytes begin with; null when they begin with none.</summary>
    public static ByteOrderMark? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new ByteOrderMark(new UTF8Encoding(false, true), "UTF-8", 3),
        [0xFF, 0xFE, 0, 0, ..] => new ByteOrderMark(new UTF32Encoding(false, false, true), "UTF-32", 4),
        [0, 0, 0xFE, 0xFF, ..] => new ByteOrderMark(new UTF32Encoding(true, false, true), "UTF-32 (big-endian)", 4),
        [0xFF, 0xFE, ..] => new ByteOrderMark(new UnicodeEncoding(false, false, true), "UTF-16", 2),
        [0xFE, 0xFF, ..] => new ByteOrderMark(new UnicodeEncoding(true, false, true), "UTF-16 (big-endian)", 2),
        _ => null,
    };
}
