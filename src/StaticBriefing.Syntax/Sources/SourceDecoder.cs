using System.Text;
using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Sources;

/// <summary>Turns a file's bytes into text: by its byte order mark, else as UTF-8, else as UTF-16 or Windows-1252, which is said in a note.</summary>
public static class SourceDecoder
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 8 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(false, true);

    /// <summary>Null when the file is too large or not text, which is reported.</summary>
    /// <param name="path">Path from the project's root, with '/' between its parts.</param>
    public static SourceText? Decode(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Length > LargestFile)
        {
            diagnostics.ReportFileTooLarge(TextLocation.StartOf(path), bytes.Length, LargestFile);
            return null;
        }
        var content = DecodeContent(path, bytes.Span, diagnostics);
        return content is null ? null : SourceText.From(path, content, SourceText.ChecksumOf(bytes.Span));
    }

    private static string? DecodeContent(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (ByteOrderMark.Of(bytes) is { } mark)
            return DecodeAs(mark.Encoding, mark.Name, mark.Length, path, bytes, diagnostics);
        if (GuessUtf16(bytes) is { } guess && TryDecode(guess.Encoding, bytes) is { } wide && !wide.Contains('\0', StringComparison.Ordinal))
            return DecodedAs(guess.Name, wide, path, diagnostics);
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            return RefuseNul(path, bytes, nul, diagnostics);
        return TryDecode(Utf8, bytes) ?? DecodedAs("Windows-1252", Windows1252.Decode(bytes), path, diagnostics);
    }

    private static string? DecodeAs(
        Encoding encoding, string name, int markLength, string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var body = bytes[markLength..];
        var content = TryDecode(encoding, body);
        if (content is null)
        {
            var (prefix, offset) = LongestValid(encoding, body);
            diagnostics.ReportUndecodableBytes(EndOf(path, prefix), markLength + offset, name);
            return null;
        }
        var nul = content.IndexOf('\0', StringComparison.Ordinal);
        if (nul < 0)
            return content;
        diagnostics.ReportNulCharacter(EndOf(path, content[..nul]), markLength + encoding.GetByteCount(content.AsSpan(0, nul)));
        return null;
    }

    private static string DecodedAs(string name, string content, string path, DiagnosticBag diagnostics)
    {
        diagnostics.ReportDecodedFromOtherEncoding(TextLocation.StartOf(path), name);
        return content;
    }

    private static string? RefuseNul(string path, ReadOnlySpan<byte> bytes, int nul, DiagnosticBag diagnostics)
    {
        var before = bytes[..nul];
        diagnostics.ReportNulCharacter(EndOf(path, TryDecode(Utf8, before) ?? Windows1252.Decode(before)), nul);
        return null;
    }

    private static TextLocation EndOf(string path, string prefix) =>
        SourceText.From(path, prefix, "").GetLocation(new TextSpan(prefix.Length, 0));

    // ASCII as UTF-16 has a zero in every other byte; a third of them is enough for text with other letters.
    private static (Encoding Encoding, string Name)? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0)
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        var third = bytes.Length / 6;
        if (odd > third && even == 0)
            return (new UnicodeEncoding(false, false, true), "UTF-16");
        return even > third && odd == 0 ? (new UnicodeEncoding(true, false, true), "UTF-16 (big-endian)") : null;
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Byte by byte to the first bad one, so that the finding can name its line.
    private static (string Prefix, int Offset) LongestValid(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var decoder = encoding.GetDecoder();
        var characters = new char[encoding.GetMaxCharCount(bytes.Length)];
        var written = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            try
            {
                written += decoder.GetChars(bytes.Slice(i, 1), characters.AsSpan(written), false);
            }
            catch (DecoderFallbackException)
            {
                return (new string(characters, 0, written), i);
            }
        }
        return (new string(characters, 0, written), bytes.Length);
    }
}
