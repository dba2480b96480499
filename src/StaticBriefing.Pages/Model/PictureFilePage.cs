using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>A picture that is made by the build.</summary>
public sealed record PictureFilePage(Route Route, EquatableArray<byte> Content) : Page(Route);
