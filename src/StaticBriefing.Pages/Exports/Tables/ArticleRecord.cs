using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>What a catalogue says of an article, without the facts in it.</summary>
[Packed]
internal sealed partial record ArticleRecord(
    ArticleRef Article,
    string Summary,
    EquatableArray<string> Authors,
    string ArchivedUrl,
    EdtfDate? Updated,
    EdtfDate? Retrieved,
    string Rights,
    string Visibility,
    string TranslationOf,
    EquatableArray<SymbolRef> Subjects,
    int QuoteCount,
    int EventCount)
{
    public static ArticleRecord Of(ArticleFacts facts) => new(
        facts.Article,
        facts.Summary,
        facts.Authors,
        facts.ArchivedUrl,
        facts.Updated,
        facts.Retrieved,
        facts.Rights,
        Words.Of(facts.Visibility),
        facts.TranslationOf,
        facts.Subjects,
        facts.Quotes.Count,
        facts.Events.Count);
}
