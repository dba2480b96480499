using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>One wording of an utterance, with every quotation that has it.</summary>
/// <param name="Lang">Of the words.</param>
/// <param name="IsReported">The words are the writer's: reported without quotation marks.</param>
/// <param name="Changes">Beside the fullest wording; empty for that one.</param>
public sealed record WordingItem(string Lang, bool IsReported, EquatableArray<WordChange> Changes, EquatableArray<QuoteItem> Quotes);
