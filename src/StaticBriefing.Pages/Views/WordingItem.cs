using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>One wording of an utterance, with every quotation that has it.</summary>
/// <param name="Lang">Of the words.</param>
/// <param name="Changes">Beside the fullest wording; empty for that one.</param>
public sealed record WordingItem(string Lang, EquatableArray<WordChange> Changes, EquatableArray<QuoteItem> Quotes);
