using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Takes out of an article what must not be published, before any page can see it.</summary>
internal static class VisibilityRule
{
    public static BoundArticle Apply(BoundArticle article) => article.Facts.Visibility switch
    {
        Visibility.Excerpt => Excerpt(article),
        Visibility.Link => new BoundArticle(WithoutWords(article.Facts), ArticleBody.Empty),
        _ => article,
    };

    private static ArticleFacts WithoutWords(ArticleFacts facts) => facts with
    {
        Quotes = [],
        Events = [],
        Figures = [],
        LeftOut = [],
        Mentions = facts.Subjects.Select(symbol => new MentionSymbol(symbol, [], "", 0)).ToEquatableArray(),
    };

    // Only the sentences that facts rest on: each becomes a paragraph of its own.
    private static BoundArticle Excerpt(BoundArticle article)
    {
        var facts = article.Facts;
        var text = article.Body.Text.Text;
        var needed = facts.Quotes.Select(quote => quote.Id)
            .Concat(facts.Events.SelectMany(happening => happening.Evidence).Concat(facts.Figures.SelectMany(figure => figure.Evidence)).Select(evidence => evidence.Anchor))
            .ToHashSet();
        var sentences = article.Body.Marks.Where(mark => mark.Kind == MarkKind.Sentence).ToList();
        var kept = sentences.Where(sentence => article.Body.Marks.Any(mark => needed.Contains(mark.Anchor) && mark.Span.OverlapsWith(sentence.Span)) || needed.Contains(sentence.Anchor)).ToList();
        var (body, shift) = Join(text, kept);
        var marks = article.Body.Marks
            .SelectMany(mark => shift.Where(pair => pair.Span.Contains(mark.Span)).Select(pair => mark with { Span = mark.Span.Shift(pair.By) }))
            .ToEquatableArray();
        var published = kept.Select(sentence => sentence.Anchor).ToHashSet();
        var mentions = facts.Mentions.Select(mention => published.Contains(mention.Anchor) ? mention : mention with { Runs = [], Anchor = "" }).ToEquatableArray();
        return new BoundArticle(facts with { Mentions = mentions, LeftOut = [] }, new ArticleBody(body, marks, []));
    }

    private static (RichText Body, List<(TextSpan Span, int By)> Shift) Join(string text, List<BodyMark> kept)
    {
        var shift = new List<(TextSpan, int)>();
        var builder = new System.Text.StringBuilder();
        var blocks = new List<TextBlock>();
        var markup = new List<MarkupToken>();
        foreach (var sentence in kept.Select(mark => mark.Span))
        {
            if (builder.Length > 0)
                builder.Append('\n');
            var span = new TextSpan(builder.Length, sentence.Length);
            builder.Append(text, sentence.Start, sentence.Length);
            shift.Add((sentence, span.Start - sentence.Start));
            blocks.Add(new TextBlock(TextBlockKind.Paragraph, span));
            markup.AddRange([new MarkupToken("<p>", new TextSpan(span.Start, 0)), new MarkupToken(null, span), new MarkupToken("</p>", new TextSpan(span.End, 0))]);
        }
        return (new RichText(builder.ToString(), blocks.ToEquatableArray(), markup.ToEquatableArray(), []), shift);
    }
}
