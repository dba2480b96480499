using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Search;

/// <summary>What a result shows of a family, as JSON: links, titles, sentences. Phrases are looked for in it.</summary>
[Packed]
public sealed partial record SearchCard(string Json);
