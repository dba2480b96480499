namespace StaticBriefing.Pages.Search;

/// <summary>All that search keeps of an article.</summary>
public sealed record SearchEntry(SearchFamily Family, SearchCard Card);
