using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>HTML that is ours and already safe; the only value a template writes without escaping.</summary>
[Packed]
public readonly partial record struct Markup(string Html);
