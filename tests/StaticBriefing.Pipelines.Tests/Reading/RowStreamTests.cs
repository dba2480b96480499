using System.Text;
using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Pipelines.Tests.Reading;

public class RowStreamTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("\n\r\n \n", 0)]
    [InlineData("{\"id\":1,\"text\":\"\"}", 1)]
    [InlineData("{\"id\":1,\"text\":\"a\"}\r\n{\"id\":2,\"text\":\"b\"}", 2)]
    public void ARowIsALineWithSomethingOnIt(string rows, long expected)
    {
        var (written, problems) = Run(rows);

        Assert.Equal(expected, written);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("[]", "not an object")]
    [InlineData("{\"text\":\"a\"}", "no 'id'")]
    [InlineData("{\"id\":null,\"text\":\"a\"}", "no 'id'")]
    [InlineData("{\"id\":1,\"text\":7}", "no 'text'")]
    [InlineData("{\"id\":1,\"text\":\"\\ud800\"}", "no character")]
    public void ABadRowIsToldWithItsLine(string row, string why)
    {
        var (written, problems) = Run($"\n{row}\n{{\"id\":1,\"text\":\"a\"}}");

        Assert.Equal(1, written);
        var problem = Assert.Single(problems);
        Assert.Equal(2, problem.Line);
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BytesThatAreNotUtf8AreABadRow()
    {
        var (written, problems) = Run([.. "{\"id\":1,\"text\":\""u8, 0xff, .. "\"}"u8]);

        Assert.Equal(0, written);
        Assert.True(Assert.Single(problems).IsLeftOut);
    }

    [Fact]
    public void ALineThatNeverEndsIsSkippedAndTheNextIsRead()
    {
        var row = "\n{\"id\":1,\"text\":\"a\"}"u8;
        var bytes = new byte[70 * 1024 * 1024 + row.Length];
        Array.Fill(bytes, (byte)'x');
        row.CopyTo(bytes.AsSpan(bytes.Length - row.Length));

        var (written, problems) = Run(bytes);

        Assert.Equal(1, written);
        Assert.Contains("longer than 64 MB", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    private static (long Written, List<RowProblem> Problems) Run(string rows) => Run(Encoding.UTF8.GetBytes(rows));

    private static (long Written, List<RowProblem> Problems) Run(byte[] rows)
    {
        var problems = new List<RowProblem>();
        using var input = new MemoryStream(rows);
        var stream = new RowStream(input, TextWriter.Null, problems.Add);
        stream.Run(2, TestContext.Current.CancellationToken);
        return (stream.Written, problems);
    }
}
