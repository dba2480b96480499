using System.Text;
using StaticBriefing.Syntax.Sources;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.Sources;

public class SourceDecoderTests
{
    private const string Words = "“Café”\r\nopens";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void ByteOrderMarkNamesTheEncodingAndIsNotText(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)];
        var (source, ids) = Decode(bytes);
        Assert.Equal(Words, source!.Content);
        Assert.Equal(SourceText.ChecksumOf(bytes), source.Checksum);
        Assert.Equal("", ids);
    }

    [Fact]
    public void Utf8NeedsNoMark() => Assert.Equal(Words, Decode(Encoding.UTF8.GetBytes(Words)).Source!.Content);

    [Fact]
    public void Utf16IsKnownByItsZeros()
    {
        var (source, ids) = Decode(Encoding.Unicode.GetBytes(Words));
        Assert.Equal((Words, "SB1001"), (source!.Content, ids));
    }

    [Fact]
    public void OtherBytesAreWindows1252()
    {
        var (source, ids) = Decode([0x93, (byte)'a', 0xE9, 0x94]);
        Assert.Equal(("“aé”", "SB1001"), (source!.Content, ids));
    }

    [Fact]
    public void NulIsReportedAtItsLine()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SourceDecoder.Decode("a.txt", "one\ntwo\0"u8.ToArray(), diagnostics));
        var finding = Assert.Single(diagnostics.ToEquatableArray());
        Assert.Equal("a.txt(2,4): error SB1010", finding.ToString()[..24]);
    }

    [Fact]
    public void BytesThatTheMarkDoesNotAllowAreReported() => Assert.Equal("SB1002", Decode([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]).Ids);

    [Fact]
    public void TooLargeAFileIsNotRead() => Assert.Equal("SB1005", Decode(new byte[SourceDecoder.LargestFile + 1]).Ids);

    private static (SourceText? Source, string Ids) Decode(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceDecoder.Decode("a.txt", bytes, diagnostics);
        return (source, string.Join(' ', diagnostics.ToEquatableArray().Select(diagnostic => diagnostic.Id)));
    }
}
