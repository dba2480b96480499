using StaticBriefing.Text.Packing;

namespace StaticBriefing.Language.Findings;

/// <summary>Who spoke, in the article's own fullest words ("Marco Rubio" where the source says "He").</summary>
/// <param name="Kind">Unknown for a role that names nobody, such as "a senior official".</param>
[Packed]
public sealed partial record FoundSpeaker(string Name, NameKind Kind);
