using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Semantics.Tests.Binding;

public class VisibilityTests
{
    private const string Secret = "xylophone";

    private const string Text = $"""
        The {Secret} came first in Port Ellery, on 3 February 2021. “The bridge is safe. It was never better,” said Ada Lindqvist.

        Another {Secret} followed. Bob Tarn saw {Secret} number three.
        """;

    [Fact]
    public void ALinkGivesAwayNoWordOfTheText()
    {
        var article = Briefing.Of(Text, "visibility: link\npeople: [Ada Lindqvist]").Articles[0];
        Assert.Empty(article.Body.Text.Text);
        Assert.DoesNotContain(Secret, article.Facts.ToString() + string.Join(' ', Words(article.Facts)), StringComparison.Ordinal);
    }

    [Fact]
    public void AnExcerptHoldsOnlyTheSentencesOfItsFacts()
    {
        const string FrontMatter = """
            visibility: excerpt
            people: [Ada Lindqvist, Bob Tarn]
            places: [Port Ellery]
            events: [{id: named, label: It happened, date: 2021}]
            quotes: [{id: safe, exact: The bridge is safe. It was never better, speaker: Ada Lindqvist}]
            """;
        var article = new Briefing { Auto = StaticBriefing.Text.Vocabulary.AutoReading.Off }.Article("seeds/a.txt", Text, FrontMatter).Articles[0];
        Assert.DoesNotContain(Secret, article.Body.Text.Text, StringComparison.Ordinal);
        Assert.Contains("The bridge is safe.", article.Body.Text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, string.Join(' ', Words(article.Facts)), StringComparison.Ordinal);
    }

    [Fact]
    public void AQuoteOfTwoSentencesKeepsItsAnchorInAnExcerpt()
    {
        var body = Briefing.Of(Text, "visibility: excerpt\nquotes: [{id: safe, exact: The bridge is safe. It was never better}]").Body;
        var marks = body.Marks.Where(mark => mark.Anchor == "q-safe").Select(mark => body.Text.Text.Substring(mark.Span.Start, mark.Span.Length));
        Assert.Equal("The bridge is safe. It was never better", string.Join(' ', marks.Select(words => words.Trim())));
    }

    [Fact]
    public void MarksOfAnExcerptLieWithinItsText()
    {
        var body = Briefing.Of(Text, "visibility: excerpt").Body;
        Assert.NotEmpty(body.Marks);
        Assert.All(body.Marks, mark => Assert.InRange(mark.Span.End, 0, body.Text.Text.Length));
    }

    private static IEnumerable<string> Words(ArticleFacts facts) =>
        facts.Mentions.SelectMany(mention => mention.Runs.Select(run => run.Text))
            .Concat(facts.Quotes.SelectMany(quote => quote.Pieces.Concat(quote.Context.Select(run => run.Text))))
            .Concat(facts.Events.SelectMany(happening => happening.Evidence.Select(evidence => evidence.Sentence).Append(happening.Label)))
            .Concat(facts.Figures.SelectMany(figure => figure.Evidence.Select(evidence => evidence.Sentence)))
            .Concat(facts.LeftOut)
            .Append(facts.Article.Title);
}
