using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Dates;
using StaticBriefing.Language.Events;
using StaticBriefing.Language.Figures;
using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Furniture;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Quotations;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Topics;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language;

/// <summary>Reads an article's prose: sentences, quotations with cue and speaker, names, dates, events, figures, key phrases, page furniture.</summary>
public static class ArticleReader
{
    public static ArticleReading Read(RichText text, ReadingContext context)
    {
        var words = LanguageWords.For(context.Language) ?? LanguageWords.English;
        var furniture = FurnitureFinder.Find(text, context, words);
        var prose = ArticleText.From(text, furniture, words);
        var sentences = new SentenceSplitter(prose, words).Split();
        var plain = ArticleReading.Nothing with
        {
            Language = context.Language ?? (LanguageGuesser.IsIn(prose, words) ? words.Code : null),
            Sentences = sentences.Select(sentence => prose.Span(sentence.Tokens)).ToEquatableArray(),
            Furniture = furniture.ToEquatableArray(),
        };
        return !context.FindsFacts || LanguageWords.For(plain.Language) is null ? plain : ReadProse(plain, new ArticleParts(prose, sentences, words), context);
    }

    private static ArticleReading ReadProse(ArticleReading plain, ArticleParts parts, ReadingContext context)
    {
        var model = context.Model ?? LanguageModel.English;
        var traits = new TokenTraits(parts.Text, parts.Sentences, WordBook.English.Read(parts.Text));
        var tagged = NameTagger.Find(traits, parts.Words, model.Names);
        var names = new NameIndex(NameFinder.Find(traits, parts.Words, tagged));
        var times = DateFinder.Find(parts.Text, parts.Sentences, parts.Words, context.Published);
        var found = times.Dates.Select(date => ToFinding(date, parts.Text)).ToEquatableArray();
        var quotes = QuoteFinder.Find(parts, traits, names, new AttributionFinder(model).Find(SpeechBlocks.From(traits, parts, tagged)));
        return plain with
        {
            Quotes = quotes,
            Names = WithoutDates(NameFinder.ToFindings(names.All, parts.Text), found),
            Dates = found,
            Timexes = times.Timexes.ToEquatableArray(),
            Events = EventFinder.Find(parts, times.Dates, quotes),
            Figures = new FigureFinder(parts, names, TokensOf(times, parts.Text.Count)).Find(),
            Topics = TopicFinder.Find(traits),
        };
    }

    // "June" is a given name and a place, too, but not in "in June".
    private static EquatableArray<FoundName> WithoutDates(EquatableArray<FoundName> names, EquatableArray<FoundDate> dates)
    {
        var spans = dates.Where(date => date.Basis != DateBasis.Open).Select(date => date.Span).ToList();
        var at = 0;
        return names.Where(name => !IsWithin(name.Span)).ToEquatableArray();

        // Both lists are in the order of the text.
        bool IsWithin(TextSpan name)
        {
            while (at < spans.Count && spans[at].End <= name.Start)
                at++;
            return at < spans.Count && spans[at].Contains(name);
        }
    }

    private static FoundDate ToFinding(DateMention date, ArticleText text) =>
        new(date.Span, text.Text.Substring(date.Span.Start, date.Span.Length), date.Value, date.Basis, date.Anchor);

    private static bool[] TokensOf(FoundTimes times, int count)
    {
        var dated = new bool[count];
        foreach (var tokens in times.Dates.Select(date => date.Tokens).Concat(times.Tokens))
            Array.Fill(dated, true, tokens.First, tokens.Count);
        return dated;
    }
}
