namespace StaticBriefing.Pages.Model;

/// <summary>What a reader sees at an address that does not exist.</summary>
public sealed record NotFoundPage(PageHead Head) : TemplatePage("not_found", Head);
