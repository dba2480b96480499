using System.Diagnostics;
using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Text.Tests.Verbatim;

public sealed class VerbatimBoundTests
{
    private static readonly string s_letters = new('a', 8_000_000);

    private static readonly string s_shortWords = string.Concat(Enumerable.Repeat("a ", 500_000));

    public static TheoryData<string> Texts { get; } = ["letters", "words", "accents", "dots", "article"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void HostileTextsEndInTime(string kind)
    {
        var watch = Stopwatch.StartNew();
        var verbatim = VerbatimText.From(TextOf(kind));
        foreach (var exact in (string[])[s_letters[..100_000], s_shortWords[..50_000] + "b", "a … a … a", "b " + s_letters[..50]])
        {
            verbatim.Find(exact, "a a a", "a a a");
            verbatim.Nearest(exact);
        }
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    private static string TextOf(string kind) => kind switch
    {
        "letters" => s_letters,
        "words" => s_shortWords,
        "accents" => "a" + new string('\u0301', 1_000_000),
        "dots" => new string('.', 4_000_000),
        _ => string.Concat(Enumerable.Range(0, 12_000).Select(i => $"word{i * 7919 % 4001} ")),
    };
}
