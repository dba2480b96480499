using StaticBriefing.Language.Diagnostics;
using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Binds one article to the briefing's symbols: who is named, who said what, what happened.</summary>
public static class ArticleBinder
{
    /// <param name="articles">Where wikilinks may lead besides symbols.</param>
    public static BoundArticle Bind(
        ArticleSource source,
        ArticleReading reading,
        ArticleRef article,
        SymbolTable symbols,
        ArticleTable articles,
        AutoReading auto,
        DiagnosticBag diagnostics)
    {
        var links = LinkBinder.Bind(source.Links, symbols, articles, diagnostics);
        var scope = new BindingScope(source, reading, article, links, symbols, auto, diagnostics);
        var mentions = MentionBinder.Bind(scope);
        var quotes = new QuoteBinder(scope, mentions).Bind();
        var events = EventBinder.Bind(scope, mentions);
        var facts = ToFacts(scope, mentions, quotes, events);
        var body = BodyMarker.Mark(scope, mentions, quotes, events);
        CheckSeed(scope);
        ReportReading(scope, events);
        return VisibilityRule.Apply(new BoundArticle(facts, body)) with { Checksum = ChecksumOf(source), Unnoted = scope.Names.Unnoted };
    }

    private static string ChecksumOf(ArticleSource source) => source.Seed.Length == 0 ? "" : source.TextSource?.Checksum ?? "";

    private static ArticleFacts ToFacts(BindingScope scope, MentionIndex mentions, IReadOnlyList<BoundQuote> quotes, IReadOnlyList<BoundEvent> events)
    {
        var front = scope.Source.FrontMatter;
        var subjects = Subjects(scope);
        return new ArticleFacts(
            scope.Article,
            front.Summary?.Value ?? "",
            front.Authors.Select(author => author.Value).Where(author => author.Length > 0).ToEquatableArray(),
            SafeUrl.Of(front.ArchivedUrl, scope.Diagnostics),
            front.Updated?.Value,
            front.Retrieved?.Value,
            front.Rights?.Value ?? "",
            front.Visibility?.Value ?? Visibility.Full,
            scope.Source.Seed,
            front.TranslationOf?.Value ?? "",
            front.Aliases.Select(alias => alias.Value).Where(alias => alias.Length > 0).ToEquatableArray(),
            scope.Source.IsEdited,
            subjects,
            quotes.Select(quote => quote.Symbol).ToEquatableArray(),
            events.Select(happening => happening.Symbol).ToEquatableArray(),
            FigureBinder.Bind(scope),
            MentionBinder.Summarise(scope, mentions, subjects),
            scope.Reading.Furniture.Select(scope.Slice).ToEquatableArray());
    }

    private static EquatableArray<SymbolRef> Subjects(BindingScope scope)
    {
        var front = scope.Source.FrontMatter;
        return scope.Names.BindAll(front.People, SymbolKind.Person)
            .Concat(scope.Names.BindAll(front.Organisations, SymbolKind.Organisation))
            .Concat(scope.Names.BindAll(front.Places, SymbolKind.Place))
            .Concat(scope.Names.BindAll(front.Topics, SymbolKind.Topic))
            .ToEquatableArray();
    }

    private static void CheckSeed(BindingScope scope)
    {
        var (expected, actual) = (scope.Source.FrontMatter.Sha256, scope.Source.TextSource?.Checksum);
        if (expected is not null && actual is not null && !string.Equals(expected.Value.Trim(), actual, StringComparison.OrdinalIgnoreCase))
            scope.Diagnostics.ReportChecksumChanged(expected.Location, actual, expected.Value.Trim());
    }

    // Said once an article, at the first event that waits for a date and that no editor has dated.
    private static void ReportReading(BindingScope scope, IReadOnlyList<BoundEvent> events)
    {
        var (source, reading) = (scope.Source, scope.Reading);
        if (events.FirstOrDefault(happening => happening.Symbol.Reason == DateReason.NeedsPublished) is { } waiting)
        {
            var phrase = reading.Dates.First(date => date.Basis == DateBasis.NeedsPublished && waiting.Spans[0].Contains(date.Span));
            scope.Diagnostics.ReportMissingPublished(source.Locate(phrase.Span), phrase.Phrase, SidecarOf(source));
        }
        var named = source.FrontMatter.Boilerplate.Select(line => NameKey.Of(line.Value)).ToHashSet();
        foreach (var span in reading.Furniture.Where(span => !named.Contains(NameKey.Of(scope.Slice(span)))))
            scope.Diagnostics.ReportLeftOut(source.Locate(span), scope.Slice(span));
    }

    private static string SidecarOf(ArticleSource source) => source.Key.StartsWith("input/", StringComparison.Ordinal)
        ? source.Key
        : $"input/articles/{Slug.From(ArticleTitle.FileName(source.Key))}.yml";
}
