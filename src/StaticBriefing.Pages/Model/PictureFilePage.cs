using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Model;

/// <summary>A picture that is made by the build.</summary>
public sealed record PictureFilePage(Route Route, ReadOnlyMemory<byte> Content) : Page(Route);
