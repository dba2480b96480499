namespace StaticBriefing.Pages.Views;

/// <summary>One thing that the reader does, and how well.</summary>
/// <param name="Score">F1, accuracy or share, in percent.</param>
/// <param name="Documents">How many documents it was measured on.</param>
public sealed record QualityItem(string TitleKey, string Score, int Documents);
