using System.Text;
using CsCheck;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Text.Tests.Verbatim;

public sealed class VerbatimPropertyTests
{
    private static readonly string[] s_words =
    [
        "offer", "fee", "prison", "“deal”", "minister’s", "caf\u00e9", "cafe\u0301", "said,", "well—known", "«bueno»", "2025", "the", "of", "low.", "北京",
    ];

    private static readonly string[] s_gaps = [" ", "\n", "  ", "\u00A0", "\r\n", " \u200B", " … ", " – "];

    private static readonly Gen<string[]> s_tokens = Gen.Select(Gen.Int[0, 14].Select(i => s_words[i]), Gen.Int[0, 7].Select(i => s_gaps[i])).Array[1, 60]
        .Select(pairs => pairs.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).ToArray());

    [Fact]
    public void AnyWordsAreFoundAtTheirOwnPlace() => Gen.Select(s_tokens, Gen.Int[0, 59], Gen.Int[1, 30]).Sample((tokens, from, count) =>
    {
        var (text, span) = Cut(tokens, from, count);
        var exact = text.Substring(span.Start, span.Length);
        var verbatim = VerbatimText.From(text);
        Assert.Contains(span, verbatim.FindAll(exact));
        Assert.NotNull(verbatim.Find(VerbatimText.Normalize(exact)));
    });

    [Fact]
    public void OneChangedLetterIsNotFoundButItsPlaceIs() => Gen.Select(Gen.Int[0, 150], Gen.Int[4, 30], Gen.Int[0, 1000]).Sample((from, count, letter) =>
    {
        var tokens = Enumerable.Range(0, 200).SelectMany(i => new[] { "word" + Spelt(i), " " }).ToArray();
        var (text, span) = Cut(tokens, from, count);
        var letters = text.Substring(span.Start, span.Length).ToCharArray();
        var at = letter % letters.Length;
        // A digit, because no word of the text has one: a letter might be the very one that stood there.
        letters[at] = letters[at] == ' ' ? ' ' : '7';
        var exact = letters[at] == ' ' ? "x" + new string(letters) : new string(letters);
        var verbatim = VerbatimText.From(text);
        Assert.Null(verbatim.Find(exact));
        Assert.True(verbatim.Nearest(exact)!.Value.OverlapsWith(span));
    });

    [Fact]
    public void NoTextThrowsAndEverySpanLiesWithin()
    {
        var hostile = Gen.String[Gen.OneOf(Gen.Char, Gen.Char["a .…[]'\"\u0301\u00AD\uD83D\uDE00"]), 0, 60];
        Gen.Select(hostile, hostile).Sample((text, exact) =>
        {
            var verbatim = VerbatimText.From(text);
            foreach (var span in verbatim.FindAll(exact).Concat(verbatim.Find(exact)?.Pieces ?? []))
                Assert.InRange(span.End, span.Start + 1, text.Length);
            if (verbatim.Nearest(exact) is { } near)
                Assert.InRange(near.End, near.Start + 1, text.Length);
        });
    }

    // Few letters, so that a piece begins again within itself, and at many a place where it does not go on.
    [Fact]
    public void EveryPlaceIsFound() => Gen.Select(Gen.String[Gen.Char["ab "], 0, 120], Gen.String[Gen.Char["ab "], 1, 20]).Sample((text, exact) =>
    {
        var (plain, piece) = (VerbatimText.Normalize(text), VerbatimText.Normalize(exact));
        bool IsWord(int at, int length) => (at == 0 || plain[at - 1] == ' ') && (at + length == plain.Length || plain[at + length] == ' ');
        var places = piece.Length == 0 ? [] : Enumerable.Range(0, plain.Length)
            .Where(at => string.CompareOrdinal(plain, at, piece, 0, piece.Length) == 0 && IsWord(at, piece.Length));
        Assert.Equal(places, VerbatimText.From(plain).FindAll(piece).Select(span => span.Start));
    });

    // Under Unicode's canonical form U+FB2C is three characters.
    [Fact]
    public void ALetterMayBecomeSeveral()
    {
        const string text = "\uFB2C\uFB2C \uFB2C";
        Assert.Equal(10, VerbatimText.Normalize(text).Length);
        Assert.Equal([new TextSpan(3, 1)], VerbatimText.From(text).FindAll("\uFB2C").Where(span => span.Start > 2));
    }

    [Fact]
    public void NormalisingTwiceIsNormalisingOnce() => Gen.String[Gen.Char["a .…'’“«–—\u00A0\u0301e\u00AD\u200B\n"], 0, 40].Sample(text =>
        Assert.Equal(VerbatimText.Normalize(text), VerbatimText.Normalize(VerbatimText.Normalize(text))));

    private static (string Text, TextSpan Span) Cut(string[] tokens, int from, int count)
    {
        var first = from % (tokens.Length / 2) * 2;
        var last = Math.Min(first + (count * 2) - 1, tokens.Length - 1);
        var start = tokens.Take(first).Sum(token => token.Length);
        var length = tokens[first..last].Sum(token => token.Length);
        return (new StringBuilder().AppendJoin("", tokens).ToString(), new TextSpan(start, length));
    }

    private static string Spelt(int number) => new([(char)('a' + (number / 26)), (char)('a' + (number % 26)), (char)('a' + (number * 7 % 26))]);
}
