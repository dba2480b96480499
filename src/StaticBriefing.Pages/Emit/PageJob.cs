using StaticBriefing.Pages.Model;

namespace StaticBriefing.Pages.Emit;

/// <summary>One page to be made: its route as key, all that it is made from, and how. Equal input gives an equal page, so it need not be made again.</summary>
/// <param name="Group">What kind of page it is, for reports: "timeline", "people".</param>
/// <param name="Input">An equatable slice of the briefing.</param>
public sealed record PageJob(string Key, string Group, object Input, Func<Page> Emit)
{
    public static PageJob Of<TSlice>(string group, Routing.Route route, TSlice slice, Func<TSlice, Page> emit)
        where TSlice : notnull =>
        new(route.Path, group, slice, () => emit(slice));
}
