using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Search;

/// <summary>Takes from an article what search keeps of it. What must not be published is out of the article before it comes here.</summary>
public static class SearchIndexer
{
    /// <param name="surroundings">Of the article: its events, other sources' accounts included.</param>
    /// <param name="say">A date in the site's language, as results show it.</param>
    public static SearchEntry Index(BoundArticle bound, ArticleSurroundings surroundings, Func<EdtfDate, string> say)
    {
        var facts = bound.Facts;
        var sentences = ShownSentences.Of(bound.Body);
        var events = surroundings.Events.Select(shown => shown.Occurrence)
            .Where(happening => LeadOf(happening)?.Article.Id == facts.Article.Id)
            .Select(happening => new EventCard(happening, PlaceOf(LeadOf(happening)!)))
            .ToEquatableArray();
        return new SearchEntry(FamilyOf(facts, sentences, events), new SearchCardWriter(say).Write(facts, sentences, events));
    }

    /// <summary>Events of the editors' own that stand in no article.</summary>
    /// <param name="say">A date in the site's language, as results show it.</param>
    public static SearchEntry Index(OwnEvents own, Func<EdtfDate, string> say)
    {
        var events = own.Events;
        var words = new UnitWords();
        AddEvents(words, UnitWords.FirstFact, events);
        var documents = events.Select(happening => DocumentOf(happening.Occurrence)).ToEquatableArray();
        return new SearchEntry(new SearchFamily(own.Day, "", "", HasArticle: false, 0, documents, words.ToWords()), new SearchCardWriter(say).Write(events));
    }

    /// <summary>The sentence by which an event is found; null when it stands in no article.</summary>
    public static Evidence? LeadOf(Occurrence happening) =>
        happening.Main.Evidence.Concat(happening.Accounts.SelectMany(account => account.Evidence)).FirstOrDefault();

    private static Route PlaceOf(Evidence evidence)
    {
        var article = Routes.Article(evidence.Article);
        return evidence.Anchor.Length == 0 ? article : article.At(evidence.Anchor);
    }

    private static SearchFamily FamilyOf(ArticleFacts facts, List<(int Number, string Text)> sentences, EquatableArray<EventCard> events) => new(
        DayNumber.Of(facts.Article.Published),
        SearchJson.Shown(facts.Article.Outlet),
        facts.Article.Lang,
        HasArticle: true,
        facts.Quotes.Count,
        facts.Quotes.Select(DocumentOf).Prepend(DocumentOf(facts)).Concat(events.Select(happening => DocumentOf(happening.Occurrence))).ToEquatableArray(),
        WordsOf(facts, sentences, events));

    private static EquatableArray<SearchWord> WordsOf(ArticleFacts facts, List<(int Number, string Text)> sentences, EquatableArray<EventCard> events)
    {
        var words = new UnitWords();
        foreach (var (_, text) in sentences)
            words.Add(UnitWords.Text, text);
        words.Add(UnitWords.Text, facts.Summary);
        words.Add(UnitWords.Title, facts.Article.Title);
        for (var i = 0; i < facts.Quotes.Count; i++)
        {
            foreach (var piece in facts.Quotes[i].Pieces)
                words.Add(UnitWords.FirstFact + i, piece);
            words.Add(UnitWords.FirstFact + i, facts.Quotes[i].Speaker?.Name ?? "");
        }
        AddEvents(words, UnitWords.FirstFact + facts.Quotes.Count, events);
        return words.ToWords();
    }

    private static void AddEvents(UnitWords words, int unit, EquatableArray<EventCard> events)
    {
        foreach (var main in events.Select(happening => happening.Occurrence.Main))
        {
            words.Add(unit, main.Label);
            words.Add(unit, main.Place?.Name ?? "");
            foreach (var one in main.Who)
                words.Add(unit, one.Name);
            unit++;
        }
    }

    private static SearchDocument DocumentOf(ArticleFacts facts) =>
        new(DayNumber.Of(facts.Article.Published), "", "", Topics(facts.Subjects.Concat(facts.Mentions.Select(mention => mention.Symbol))));

    private static SearchDocument DocumentOf(QuoteSymbol quote) =>
        new(DayNumber.Of(quote.SortDate), SearchJson.Shown(quote.Speaker?.Symbol?.Name ?? ""), Word(quote.Status), Topics(quote.Topics.Concat(quote.About)));

    private static SearchDocument DocumentOf(Occurrence happening) =>
        new(DayNumber.Of(happening.Date), "", Word(happening.Main.Status), Topics(happening.Main.Topics));

    private static string Word(Text.Vocabulary.ReviewStatus status) => status.ToString().ToLowerInvariant();

    private static EquatableArray<string> Topics(IEnumerable<SymbolRef> symbols) =>
        symbols.Where(symbol => symbol.Id.Kind == SymbolKind.Topic).Select(symbol => SearchJson.Shown(symbol.Name)).Distinct(StringComparer.Ordinal).ToEquatableArray();
}
