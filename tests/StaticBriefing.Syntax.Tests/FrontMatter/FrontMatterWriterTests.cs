using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.Tests.FrontMatter;

public class FrontMatterWriterTests
{
    private static readonly TextLocation s_nowhere = TextLocation.StartOf("");

    private static Located<T> At<T>(T value) => new(value, s_nowhere);

    private static EquatableArray<Located<string>> Texts(params string[] texts) => texts.Select(At).ToEquatableArray();

    private static ArticleFrontMatter Article() => new()
    {
        Title = At("The offer: an answer"),
        Published = At(EdtfDate.From(2025, 2, 4)),
        Visibility = At(Visibility.Full),
        People = Texts("Ada Example", "Example, Ben"),
        Quotes =
        [
            new QuoteFrontMatter { Location = s_nowhere, Exact = At("“We accept”"), Kind = At(QuoteKind.Direct) },
            new QuoteFrontMatter { Location = s_nowhere, Exact = At("No") },
        ],
        Events = [new EventFrontMatter { Location = s_nowhere, Label = At("The offer is made"), Preferred = At(true) }],
    };

    private static string Edit(string yaml, Func<ArticleFrontMatter, ArticleFrontMatter> change) =>
        FrontMatterWriter.Write(yaml, change(FrontMatterText.Article(yaml).Record).ToValues());

    [Fact]
    public void ANewTextHasTheSetKeysInTheRecordsOrder() => Assert.Equal(
        """
        title: "The offer: an answer"
        published: 2025-02-04
        visibility: full
        people: [Ada Example, "Example, Ben"]
        quotes:
          - exact: “We accept”
            kind: direct
          - exact: "No"
        events:
          - label: The offer is made
            preferred: true

        """,
        FrontMatterWriter.Write(null, Article().ToValues()));

    [Fact]
    public void AChangedValueLeavesCommentsOrderAndOtherSpellings() => Assert.Equal(
        """
        # The desk's own.
        date:   '2014-03-21 12:00:00 -0400'   # as the feed gave it
        titel: kept
        title: The answer # short
        tags:
          # why
          - 'Prisons'
          - Courts
        lang: en

        # foot

        """,
        Edit(
            """
            # The desk's own.
            date:   '2014-03-21 12:00:00 -0400'   # as the feed gave it
            titel: kept
            title: "The offer" # short
            tags:
              # why
              - 'Prisons'
              - Courts

            # foot

            """,
            article => article with { Title = At("The answer"), Lang = At("en") }));

    [Theory]
    [InlineData("people:\n- A   # first\n- B\n# x\n", "people:\n- A\n- B\n- C\n# x\n")]
    [InlineData("people: [A, B] # x\n", "people: [A, B, C] # x\n")]
    [InlineData("people: A # x\n", "people: [A, B, C] # x\n")]
    [InlineData("people: # x\n", "people: [A, B, C] # x\n")]
    [InlineData("people: ~\ntitle: X", "people: [A, B, C]\ntitle: X")]
    [InlineData("title: X", "title: X\npeople: [A, B, C]\n")]
    [InlineData("title: X\r\n", "title: X\r\npeople: [A, B, C]\r\n")]
    [InlineData("title: |+\n  X\n\n\n", "title: |+\n  X\n\n\npeople: [A, B, C]\n")]
    [InlineData("{title: X}", "{title: X, people: [A, B, C]}")]
    [InlineData("{people, title: X}", "{people: [A, B, C], title: X}")]
    [InlineData("{}", "{people: [A, B, C]}")]
    [InlineData("# only a comment", "# only a comment\npeople: [A, B, C]\n")]
    [InlineData("---\ntitle: X\n", "---\ntitle: X\npeople: [A, B, C]\n")]
    public void AListIsChangedWhereItStandsOrAddedAtTheEnd(string before, string after)
    {
        var article = new ArticleFrontMatter { People = Texts("A", "B", "C") };
        Assert.Equal(after, FrontMatterWriter.Write(before, article.ToValues()));
    }

    [Fact]
    public void ItemsOfAListOfRecordsAreChangedOneByOne() => Assert.Equal(
        """
        quotes:
          # the first
          - exact: Yes # sure
            speaker: Ada Example
            mood: calm
          - exact: "No"
            speaker: Ben Example
          - exact: Perhaps
        title: X

        """,
        Edit(
            """
            quotes:
              # the first
              - exact: Yes # sure
                speaker: Nobody
                mood: calm
              - exact: "No"
            title: X

            """,
            article => article with
            {
                Quotes =
                [
                    article.Quotes[0] with { Speaker = At("Ada Example") },
                    article.Quotes[1] with { Speaker = At("Ben Example") },
                    new QuoteFrontMatter { Location = s_nowhere, Exact = At("Perhaps") },
                ],
            }));

    [Fact]
    public void NestedRecordsKeepTheirOtherKeys()
    {
        const string yaml = "site:\n  title: X # here\n  theme: dark\nread: {auto: on}\n";
        var (settings, _) = FrontMatterText.Bind(yaml, SettingsFrontMatter.Bind);
        var changed = settings with { Site = settings.Site! with { Title = At("Z"), Lang = At("es") }, Read = new ReadFrontMatter { Auto = At(AutoReading.Off) } };
        Assert.Equal(
            "site:\n  title: Z # here\n  theme: dark\n  lang: es\nread: {auto: off}\n",
            FrontMatterWriter.Write(yaml, changed.ToValues()));
    }

    [Theory]
    [InlineData("title: [\n")]
    [InlineData("- a\n")]
    [InlineData("just text\n")]
    public void ATextThatIsNoMappingIsNotTouched(string yaml) =>
        Assert.Throws<ArgumentException>(() => FrontMatterWriter.Write(yaml, Article().ToValues()));
}
