using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Decides what an article's page marks: sentences, events, quotations, dates, and the first mention of each symbol in a section.</summary>
internal static class BodyMarker
{
    public static ArticleBody Mark(BindingScope scope, MentionIndex mentions, IReadOnlyList<BoundQuote> quotes, IReadOnlyList<BoundEvent> events)
    {
        var marks = Sentences(scope)
            .Concat(events.SelectMany(happening => Event(happening)))
            .Concat(quotes.SelectMany(quote => Quote(quote)))
            .Concat(scope.ShowsAuto ? Dates(scope) : [])
            .Concat(scope.Links)
            .Concat(Names(scope, mentions))
            .Where(mark => !mark.Span.IsEmpty)
            .OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Kind);
        return new ArticleBody(scope.Source.Text, marks.ToEquatableArray(), NotShown(scope).ToEquatableArray());
    }

    // Furniture, and a headline that the page shows above the text already.
    private static IEnumerable<TextSpan> NotShown(BindingScope scope)
    {
        var blocks = scope.Source.Text.Blocks;
        var headline = Headline(blocks, scope);
        return blocks.Count > headline ? blocks.Take(headline).Select(block => block.Span).Concat(scope.Reading.Furniture) : scope.Reading.Furniture;
    }

    // How many blocks the headline takes up: "Fishers sue;" may stand above "Port says no."
    private static int Headline(EquatableArray<TextBlock> blocks, BindingScope scope)
    {
        var title = VerbatimText.Normalize(scope.Article.Title).TrimEnd('.');
        var words = "";
        for (var i = 0; i < blocks.Count && title.StartsWith(words, StringComparison.Ordinal); i++)
        {
            words = $"{words} {VerbatimText.Normalize(scope.Slice(blocks[i].Span))}".TrimStart();
            if (words.TrimEnd('.') == title)
                return i == 0 && IsSentence(blocks[0], words, scope) ? 0 : i + 1;
        }

        return 0;
    }

    // A first sentence that lends an untitled article its title stays a sentence of the text: it ends with a full stop, and a headline does not.
    private static bool IsSentence(TextBlock block, string words, BindingScope scope) =>
        block.Kind != TextBlockKind.Heading && scope.Source.FrontMatter.Title is null && words.TrimEnd('"', '\'').EndsWith('.');

    private static IEnumerable<BodyMark> Sentences(BindingScope scope) =>
        scope.Sentences.Sentences.Select((span, index) => new BodyMark(MarkKind.Sentence, span, SentenceIndex.Anchor(index)));

    // Only the tool's own events have an anchor of their own: an editor's event is told of in several places.
    private static IEnumerable<BodyMark> Event(BoundEvent happening) =>
        happening.Symbol.Status != Text.Vocabulary.ReviewStatus.Auto
            ? []
            : happening.Spans.Take(1).Select(span => new BodyMark(MarkKind.Event, span, happening.Symbol.Id));

    private static IEnumerable<BodyMark> Quote(BoundQuote quote) =>
        quote.Spans.Select((span, index) => new BodyMark(MarkKind.Quote, span, index == 0 ? quote.Symbol.Id : ""));

    private static IEnumerable<BodyMark> Dates(BindingScope scope) =>
        scope.Reading.Dates.Select(date => new BodyMark(MarkKind.Date, date.Span, "", Symbol: null, date.Value, EventBinder.ReasonOf(date.Basis)));

    // The editors' links stand as they are. A section begins at each heading; in it, the first mention of a symbol that they did not link is.
    // What the page does not show, such as the headline that stands above the text already, takes no mention's place.
    private static IEnumerable<BodyMark> Names(BindingScope scope, MentionIndex mentions)
    {
        var sections = scope.Source.Text.Blocks.Where(block => block.Kind == TextBlockKind.Heading).Select(block => block.Span.Start).ToList();
        var linked = scope.Links.Where(link => link.Symbol is not null).Select(link => (SectionAt(sections, link.Span), link.Symbol!.Id)).ToHashSet();
        var taken = new SpanSet(scope.Links.Select(link => link.Span).Concat(NotShown(scope)));
        foreach (var mention in mentions.All.Where(mention => !taken.OverlapsWith(mention.Span)))
        {
            if (linked.Add((SectionAt(sections, mention.Span), mention.Symbol.Id)))
                yield return new BodyMark(MarkKind.Name, mention.Span, "", mention.Symbol);
        }
    }

    private static int SectionAt(List<int> sections, TextSpan span)
    {
        var section = sections.BinarySearch(span.Start);
        return section < 0 ? ~section : section;
    }
}
