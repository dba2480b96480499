namespace StaticBriefing.Pages.Views;

/// <summary>HTML that is ours and already safe; the only value a template writes without escaping.</summary>
public readonly record struct Markup(string Html);
