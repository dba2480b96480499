using StaticBriefing.Semantics.Reviewing;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>Makes of a decision the list that it changes.</summary>
internal static class FactEntries
{
    /// <param name="own">What the sidecar says.</param>
    /// <param name="completed">That, and what is only found behind it.</param>
    public static ArticleFrontMatter Decided(ArticleFrontMatter own, ArticleFrontMatter completed, ReviewFact fact, ReviewStatus status, FactChanges changes) => fact.Kind switch
    {
        FactKind.Quote => new() { Quotes = Put(own.Quotes, fact, Decided(completed.Quotes[fact.Index], status, changes)) },
        FactKind.Event => new() { Events = Put(own.Events, fact, Decided(completed.Events[fact.Index], fact, status, changes)) },
        _ => new() { Figures = Put(own.Figures, fact, completed.Figures[fact.Index] with { Status = At(status) }) },
    };

    private static QuoteFrontMatter Decided(QuoteFrontMatter quote, ReviewStatus status, FactChanges changes) => quote with
    {
        Exact = changes.Words is { } words ? At(words) : quote.Exact,
        Speaker = changes.Speaker is { } speaker ? At(speaker) : quote.Speaker,
        Kind = changes.Kind is { } kind ? At(kind) : quote.Kind,
        Status = At(status),
    };

    // What an editor confirms stands by itself: its date no longer moves with another.
    private static EventFrontMatter Decided(EventFrontMatter happening, ReviewFact fact, ReviewStatus status, FactChanges changes)
    {
        var date = changes.Date ?? (status == ReviewStatus.Reviewed ? fact.Date : null);
        return happening with { Date = date is null ? happening.Date : At(date), Status = At(status) };
    }

    private static EquatableArray<T> Put<T>(EquatableArray<T> own, ReviewFact fact, T entry) =>
        (fact.IsWritten ? own.AsImmutable().SetItem(fact.Index, entry) : own.AsImmutable().Add(entry)).ToEquatableArray();

    private static Located<T> At<T>(T value) => new(value, TextLocation.StartOf(""));
}
