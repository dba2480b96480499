using CsCheck;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pages.Tests.Weaving;

public class BodyWeaverTests
{
    private static readonly SymbolRef _ada = new(new SymbolId(SymbolKind.Person, "ada"), "Ada", "");

    [Fact]
    public void MarksNestInOneAnother() => Assert.Equal(
        "<p id=\"p1\"><span id=\"s1\"><mark class=\"q\" id=\"q-1\">It is <a class=\"name\" href=\"../people/ada/index.html\">Ada</a></mark>.</span></p>",
        Weave(["<p>", "It is Ada.", "</p>"], Sentence(0, 10), Quote(0, 9), Name(6, 3)));

    [Fact]
    public void AMarkIsClosedAndOpenedAroundTheAuthorsTags() => Assert.Equal(
        "<p id=\"p1\"><mark class=\"q\" id=\"q-1\">It </mark><b><mark class=\"q\">is</mark></b><mark class=\"q\"> so</mark></p>",
        Weave(["<p>", "It ", "<b>", "is", "</b>", " so", "</p>"], Quote(0, 8)));

    [Fact]
    public void MarksThatCrossAreSplit() => Assert.Equal(
        "<span id=\"s1\">a<mark class=\"q\" id=\"q-1\">b</mark></span><mark class=\"q\">c</mark>",
        Weave(["abc"], Sentence(0, 2), Quote(1, 2)));

    [Fact]
    public void NoLinkStandsInAnAuthorsLink() => Assert.Equal(
        "<a href=\"x\">Ada</a>",
        Weave([new("<a href=\"x\">", default), new(null, new TextSpan(0, 3), InLink: true), new("</a>", default)], "Ada", [], Name(0, 3)));

    [Fact]
    public void AnAnchorIsGivenOnce() => Assert.Single(Weave(["<p>", "ab", "</p>", "<p>", "cd", "</p>"], Quote(0, 4)).Split("id=\"q-1\"")[1..]);

    [Fact]
    public void ALeftOutParagraphLeavesNothing() => Assert.Equal(
        "<p id=\"p1\">cd</p>",
        Weave(Tokens(["<p>", "ab", "</p>", "<p>", "cd", "</p>"]), "abcd", [new TextSpan(0, 2)]));

    [Fact]
    public void ALeftOutParagraphWithMarkupLeavesNothingEither() => Assert.Equal(
        "<ul></ul><p id=\"p1\">cd</p>",
        Weave(Tokens(["<ul>", "<li>", "a", "<b>", "b", "</b>", "</li>", "</ul>", "<p>", "cd", "</p>"]), "abcd", [new TextSpan(0, 2)]));

    [Fact]
    public void ADateIsAPieceOfItsOwnWithWhatItMeansAndWhy()
    {
        var date = new BodyMark(MarkKind.Date, new TextSpan(1, 2), "", Date: EdtfDate.From(2021), Reason: DateReason.FromPublished);
        EquatableArray<TextPiece> expected =
        [
            new(new Markup("<span id=\"s1\">a")),
            new(new Markup("bc"), IsDate: true, EdtfDate.From(2021), "date.from_published"),
            new(new Markup("d</span>")),
        ];
        Assert.Equal(expected, Pieces(Tokens(["abcd"]), "abcd", [], Sentence(0, 4), date));
        Assert.Equal(
            new TextPiece(new Markup("bc"), IsDate: true, Date: null, "date.open"),
            Pieces(Tokens(["abcd"]), "abcd", [], date with { Date = null, Reason = DateReason.Open })[1]);
    }

    [Fact]
    public void ADateKeepsWhatIsMarkedInItWhole() => Assert.Equal(
        "a<span class=\"date\">b<mark class=\"q\" id=\"q-1\">c</mark></span><mark class=\"q\">d</mark>",
        Weave(["abcd"], new BodyMark(MarkKind.Date, new TextSpan(1, 2), ""), Quote(2, 2)));

    [Fact]
    public void HostileTextIsEscaped() => Assert.Equal(
        "<mark class=\"q\" id=\"q-1\">&lt;script&gt;&amp;&quot;&#39;\uFFFD</mark>",
        Weave(["<script>&\"'\u0001"], Quote(0, 12)));

    [Fact]
    public void WhatTurnsWritingAroundIsShownAndMarksOfADirectionStay() => Assert.Equal(
        "a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFDc\u200E\u200F\u061C",
        Weave(["a\u202A\u202B\u202C\u202D\u202Eb\u2066\u2067\u2068\u2069c\u200E\u200F\u061C"]));

    [Fact]
    public void AnyMarksGiveBalancedHtmlOfTheSameText()
    {
        var mark = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 20], Gen.Enum<MarkKind>())
            .Select((start, length, kind) => new BodyMark(kind, new TextSpan(start, Math.Min(length, 40 - start)), kind == MarkKind.Name ? "" : $"{kind}-{start}-{length}", kind == MarkKind.Name ? _ada : null));
        var text = Gen.Char["ab <&\"'"].Array[40].Select(chars => new string(chars));
        Gen.Select(text, mark.Array[0, 12], Gen.Int[1, 39], Gen.Int[1, 39]).Sample((words, marks, a, b) =>
        {
            var (first, second) = (Math.Min(a, b), Math.Max(a, b));
            string[] parts = ["<p>", words[..first], "<b>", words[first..second], "</b>", words[second..], "</p>"];
            var sorted = marks.Where(m => !m.Span.IsEmpty).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ThenBy(m => m.Kind);
            var html = Weave(Tokens(parts), words, [], [.. sorted]);
            // An XML parser refuses what is not balanced.
            var parsed = System.Xml.Linq.XElement.Parse(html, System.Xml.Linq.LoadOptions.PreserveWhitespace);
            Assert.Equal(words, parsed.Value);
            var ids = parsed.DescendantsAndSelf().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.DoesNotContain(parsed.Descendants("a"), link => link.Ancestors("a").Any());
        });
    }

    [Fact]
    public void AParagraphOfVeryManyMarksIsWovenInSeconds()
    {
        var text = new string('a', 1_000_000);
        var marks = Enumerable.Range(0, 500_000).Select(i => Quote(2 * i, 1)).Prepend(Sentence(0, text.Length)).ToEquatableArray();
        var tokens = Enumerable.Range(0, 1000).Select(i => new MarkupToken(null, new TextSpan(1000 * i, 1000)));
        var body = new ArticleBody(new RichText(text, [], tokens.ToEquatableArray(), []), marks, []);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = BodyWeaver.Weave(Routes.Articles, body);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    private static BodyMark Sentence(int start, int length) => new(MarkKind.Sentence, new TextSpan(start, length), "s1");

    private static BodyMark Quote(int start, int length) => new(MarkKind.Quote, new TextSpan(start, length), "q-1");

    private static BodyMark Name(int start, int length) => new(MarkKind.Name, new TextSpan(start, length), "", _ada);

    private static string Weave(string[] parts, params BodyMark[] marks) => Weave(Tokens(parts), string.Concat(parts.Where(IsText)), [], marks);

    private static string Weave(MarkupToken[] tokens, string text, EquatableArray<TextSpan> leftOut, params BodyMark[] marks) =>
        string.Concat(Pieces(tokens, text, leftOut, marks).Select(piece => piece.IsDate ? $"<span class=\"date\">{piece.Html.Html}</span>" : piece.Html.Html));

    private static EquatableArray<TextPiece> Pieces(MarkupToken[] tokens, string text, EquatableArray<TextSpan> leftOut, params BodyMark[] marks) =>
        BodyWeaver.Weave(Routes.Articles, new ArticleBody(new RichText(text, [], tokens.ToEquatableArray(), []), marks.ToEquatableArray(), leftOut));

    private static MarkupToken[] Tokens(string[] parts)
    {
        var (tokens, at) = (new List<MarkupToken>(), 0);
        foreach (var part in parts)
        {
            tokens.Add(IsText(part) ? new MarkupToken(null, new TextSpan(at, part.Length)) : new MarkupToken(part, new TextSpan(at, 0)));
            at += IsText(part) ? part.Length : 0;
        }
        return [.. tokens];
    }

    private static bool IsText(string part) => part is not ("<p>" or "</p>" or "<b>" or "</b>" or "<ul>" or "</ul>" or "<li>" or "</li>");
}
