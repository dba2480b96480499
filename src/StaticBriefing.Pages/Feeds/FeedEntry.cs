using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Id">What it is, whatever its address: kept when the site moves.</param>
[Packed]
internal sealed partial record FeedEntry(string Id, string Title, string Summary, string Author, EdtfDate? Date, Route Route);
