using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Findings;

/// <summary>Something that the article dates, or ties to another happening.</summary>
/// <param name="Sentence">The sentence it rests on.</param>
/// <param name="Date">Index into <see cref="ArticleReading.Dates"/>.</param>
/// <param name="Label">What happened, in the article's words (the sentence, or the clause with the date), keeping its attribution.</param>
[Packed]
public sealed partial record FoundEvent(TextSpan Sentence, int Date, string Label);
