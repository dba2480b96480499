using CsCheck;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Tests;

public class HostileTests
{
    private static readonly string[] s_pieces =
    [
        "“", "”", "\"", "‘", "’", "'", "«", "»", ".", "…", "?", ",", ":", "—", "-", "(", ")", " ", " ", " ", " ", "\n", "$", "%", "&",
        "said", "Arlo", "Quill", "He", "he", "the", "of", "and", "who", "according", "to", "described", "by", "as", "it", "U.S.", "Mr", "Department", "President", "in", "on", "X",
        "Lima", "since", "2019", "last", "year", "Feb", "3", "1990s", "two", "years", "ago", "80,000", "people", "million", "’s", "Monday", "after", "meeting", "from", "through", "the", "first", "day", "week", "10:30", "p.m.", "BC", "30", "31", "13", "0", "0000", "9999", "99", "/", "Easter", "every", "half", "past", "century", "a few", "will", "\u0301", "\ud83d\ude00", "\ud83d", "ß", "中",
    ];

    [Fact]
    public void AnyTextIsReadAndEverySpanLiesWithinIt() =>
        Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]).Array[0, 60].Select(string.Concat).Sample(
            text =>
            {
                var found = Reading.Of(text, published: "2025-02-05").Found;
                var spans = found.Sentences.Concat(found.Furniture).Concat(found.Names.Select(name => name.Span)).Concat(found.Dates.Select(date => date.Span))
                    .Concat(found.Figures.Select(figure => figure.Span)).Concat(found.Timexes.Select(timex => timex.Span)).Concat(found.Quotes.SelectMany(quote => quote.Content.Concat(quote.Cue).Concat(quote.Source)));
                Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, $"{span} of {text}"));
            },
            iter: 3_000);

    [Fact]
    public void SentencesFollowEachOtherWithoutOverlap() =>
        Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]).Array[0, 60].Select(string.Concat).Sample(
            text => Assert.All(Pairs([.. Reading.Of(text).Found.Sentences]), pair => Assert.True(pair.First.End <= pair.Second.Start)),
            iter: 1_000);

    // What the two properties above have found.
    [Theory]
    [InlineData("according中describedinagodescribed described%�Arloß'twomillion»he’HeMonday:ßdescribedQuillU.S.%Mr,“$«😀Xthe ß.Quill -Arlo”")]
    [InlineData("described: “It is so”")]
    [InlineData("and “It is so”")]
    [InlineData("“It is so” and")]
    [InlineData("“Harbour Gold” and the bridge Arlo Quill described.")]
    public void ATextThatOnceFailedIsRead(string text) => Assert.NotNull(Reading.Of(text));

    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("“a” ")]
    [InlineData(". ")]
    [InlineData("Abc ")]
    [InlineData("he, ")]
    [InlineData("he said “a b c d e” ")]
    [InlineData("“a\n")]
    [InlineData("2019 ")]
    [InlineData("first day of ")]
    [InlineData("one million ")]
    [InlineData("3 percent tax ")]
    [InlineData("Monday, Feb. 3-")]
    [InlineData("in 2019, which ")]
    [InlineData("U.S.")]
    [InlineData("Department of ")]
    [InlineData("‘as’ b ")]
    public void ALongTextOfOneThingIsReadInTimeThatGrowsWithItsLength(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 18) / piece.Length));
        var whole = TimeToRead(text);
        // A machine may be slow; even then half of the text takes about half of the time, and not a quarter.
        Assert.True(whole < TimeSpan.FromSeconds(60) || whole < 3 * TimeToRead(text[..(text.Length / 2)]), $"{whole}");
    }

    private static TimeSpan TimeToRead(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Reading.Of(text);
        return watch.Elapsed;
    }

    private static IEnumerable<(TextSpan First, TextSpan Second)> Pairs(TextSpan[] spans) => spans.Zip(spans.Skip(1));
}
