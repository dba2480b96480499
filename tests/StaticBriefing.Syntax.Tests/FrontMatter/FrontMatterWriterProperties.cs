using CsCheck;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.Tests.FrontMatter;

public class FrontMatterWriterProperties
{
    private static readonly TextLocation s_nowhere = TextLocation.StartOf("");

    private static readonly Gen<string> s_piece = Gen.OneOf(
        "a", "Z", " ", "  ", ": ", ":", " #", "#", "'", "\"", "\\", "\n", "\r\n", "\t", "- ", "-", "?", ",", "[", "]", "{", "}", "&x", "*x", "!t", "|", ">", "%",
        "@", "`", "yes", "No", "null", "~", "true", "0", "1e3", "0x1F", ".5", "12:30", "2025-02-03", "1_000", "=", "<<", "---", "...", "😀", "👨‍👩‍👧", "é", "e\u0301",
        "\u202E", "\u2066", "\u200F", "\uFEFF", "\u0085", "\u2028", "\0", "\u001B", "\u007F", "\uFDD0", "\uFFFF", "“", "…", "\\n", "${x}", "<b>");

    private static readonly Gen<Located<string>> s_text =
        s_piece.Array[1, 6].Select(pieces => At(string.Concat(pieces) is var text && string.IsNullOrWhiteSpace(text) ? "x" : string.Concat(pieces)));

    private static readonly Gen<Located<EdtfDate>> s_date = Gen.OneOf(
        "2025", "2025-02", "2025-02-03", "2025-02-03T14:00Z", "2019/..", "../2019", "2025-02?", "2025-02~", "2025%", "2025-XX", "201X", "2025-21", "-0044", "2025-02-03T14:00:05-04:00")
        .Select(text => EdtfDate.TryParse(text, out var date) ? At(date) : throw new InvalidOperationException(text));

    private static readonly Gen<QuoteFrontMatter> s_quote = Gen.Select(s_text, Maybe(s_text), Maybe(s_date), s_text.Array[0, 3]).Select((exact, speaker, saidOn, topics) =>
        new QuoteFrontMatter { Location = s_nowhere, Exact = exact, Speaker = speaker, SaidOn = saidOn, Kind = At(QuoteKind.Partial), Topics = topics.ToEquatableArray() });

    private static readonly Gen<ArticleFrontMatter> s_article = Gen.Select(Maybe(s_text), Maybe(s_date), s_text.Array[0, 5], s_quote.Array[0, 3], Gen.Bool).Select(
        (title, published, people, quotes, preferred) => new ArticleFrontMatter
        {
            Title = title,
            Published = published,
            People = people.ToEquatableArray(),
            Quotes = quotes.ToEquatableArray(),
            Visibility = At(Visibility.Link),
            Events = [new EventFrontMatter { Location = s_nowhere, Label = At("X"), Preferred = At(preferred) }],
        });

    private static Located<T> At<T>(T value) => new(value, s_nowhere);

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Select(Gen.Bool, some).Select((isSet, value) => isSet ? value : null);

    private static ArticleFrontMatter Bind(string yaml)
    {
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(SourceText.From("a.yml", yaml), bag);
        var article = ArticleFrontMatter.Bind(Assert.IsType<YamlMapping>(node), bag);
        Assert.True(bag.Count == 0, $"{string.Join('\n', bag.ToEquatableArray())}\n{yaml}");
        return article;
    }

    [Fact]
    public void WhatIsWrittenReadsBackTheSame() => s_article.Sample(
        article =>
        {
            var yaml = FrontMatterWriter.Write(null, article.ToValues());
            Assert.Equal(article.ToValues(), Bind(yaml).ToValues());
            Assert.Equal(yaml, FrontMatterWriter.Write(yaml, article.ToValues()));
        },
        iter: 2000);

    [Fact]
    public void ChangingAFileGivesTheNewValuesAndKeepsTheRest() => Gen.Select(s_article, s_article).Sample(
        (before, after) =>
        {
            var yaml = "# head\n" + FrontMatterWriter.Write(null, before.ToValues()) + "# foot\n";
            var changed = FrontMatterWriter.Write(yaml, after.ToValues());
            var read = Bind(changed);
            Assert.Equal((after.Title ?? before.Title)?.Value, read.Title?.Value);
            Assert.Equal((after.Published ?? before.Published)?.Value, read.Published?.Value);
            Assert.Equal((after.People.IsEmpty ? before.People : after.People).Select(name => name.Value), read.People.Select(name => name.Value));
            Assert.Equal((after.Quotes.IsEmpty ? before.Quotes : after.Quotes).Select(quote => quote.Exact!.Value), read.Quotes.Select(quote => quote.Exact!.Value));
            Assert.Equal(changed, FrontMatterWriter.Write(changed, after.ToValues()));
            Assert.StartsWith("# head\n", changed, StringComparison.Ordinal);
            Assert.Contains("# foot\n", changed, StringComparison.Ordinal);
        },
        iter: 2000);
}
