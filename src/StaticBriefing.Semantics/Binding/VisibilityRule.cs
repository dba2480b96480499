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
        var kept = Needed(article);
        var (body, shift) = Join(article.Body.Text.Text, kept);
        var places = new SpanLookup<(TextSpan Span, int By)>(shift, pair => pair.Span);
        var published = kept.Select(sentence => sentence.Anchor).ToHashSet(StringComparer.Ordinal);
        var mentions = facts.Mentions.Select(mention => published.Contains(mention.Anchor) ? mention : mention with { Runs = [], Anchor = "" }).ToEquatableArray();
        var marks = article.Body.Marks.SelectMany(mark => Move(mark, places)).OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Kind);
        return new BoundArticle(facts with { Mentions = mentions, LeftOut = [] }, new ArticleBody(body, marks.ToEquatableArray(), []));
    }

    private static List<BodyMark> Needed(BoundArticle article)
    {
        var (facts, marks) = (article.Facts, article.Body.Marks);
        var anchors = facts.Events.SelectMany(happening => happening.Evidence)
            .Concat(facts.Figures.SelectMany(figure => figure.Evidence))
            .Select(evidence => evidence.Anchor)
            .Where(anchor => anchor.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        var told = new SpanSet(marks.Where(mark => mark.Kind is MarkKind.Quote or MarkKind.Event).Select(mark => mark.Span));
        return [.. marks.Where(mark => mark.Kind == MarkKind.Sentence && (anchors.Contains(mark.Anchor) || told.OverlapsWith(mark.Span)))];
    }

    // A quotation of several sentences is marked in each of them.
    private static IEnumerable<BodyMark> Move(BodyMark mark, SpanLookup<(TextSpan Span, int By)> places) =>
        places.Overlapping(mark.Span).Select(place => mark with
        {
            Span = TextSpan.FromBounds(Math.Max(mark.Span.Start, place.Span.Start), Math.Min(mark.Span.End, place.Span.End)).Shift(place.By),
        });

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
