using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>How another article words a quotation.</summary>
/// <param name="Outlet">Empty when not known.</param>
/// <param name="IsReported">The words are the writer's: reported without quotation marks.</param>
/// <param name="InContext">The words in that article.</param>
[Packed]
public sealed partial record OtherWording(string Outlet, string Words, bool IsReported, string Lang, Route InContext);
