using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>
/// Tells words once. The reader finds every attribution, one within another too ("According to the Herald, the mayor said …"); on a page the
/// words belong to whoever said them, and not to whoever passed them on.
/// </summary>
internal static class WordsOnce
{
    /// <summary>The quotations in their order, without those whose words another one has.</summary>
    public static EquatableArray<FoundQuote> Of(EquatableArray<FoundQuote> quotes)
    {
        var byPlace = new SpanLookup<(TextSpan Span, int Index)>(quotes.SelectMany((quote, index) => quote.Content.Select(span => (span, index))), pair => pair.Span);
        return quotes.Where((quote, index) => !quote.Content.SelectMany(byPlace.Overlapping).Any(other => IsToldBy(other.Index, index))).ToEquatableArray();

        bool IsToldBy(int other, int one) => other != one && Has(quotes[other], quotes[one])
            && (Has(quotes[one], quotes[other]) ? IsRather((quotes[other], other), (quotes[one], one)) : IsOfOneSpeaker(quotes[one], quotes[other]));
    }

    private static bool Has(FoundQuote all, FoundQuote part) => part.Content.All(span => all.Content.Any(piece => piece.Contains(span)));

    private static bool IsOfOneSpeaker(FoundQuote one, FoundQuote other) => one.Speaker is null || one.Speaker.Name == other.Speaker?.Name;

    // Of two with the very same words: a person's, then the surer one, then the first.
    private static bool IsRather((FoundQuote Quote, int Index) one, (FoundQuote Quote, int Index) other) => RankOf(one).CompareTo(RankOf(other)) > 0;

    private static (bool IsPersons, double Confidence, int Place) RankOf((FoundQuote Quote, int Index) told) =>
        (told.Quote.Speaker?.Kind == NameKind.Person, told.Quote.Confidence, -told.Index);
}
