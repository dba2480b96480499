using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>One utterance as several articles print it, each wording beside the fullest.</summary>
/// <param name="Utterance">What it is, and who prints it.</param>
/// <param name="Wordings">The fullest first, then by date.</param>
public sealed record VariantPage(PageHead Head, UtteranceItem Utterance, EquatableArray<WordingItem> Wordings) : TemplatePage("variant", Head);
