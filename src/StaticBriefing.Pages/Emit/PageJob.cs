using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>One page to be made: its route as key, what stands for all that it is made from, and how. An equal input gives an equal page, so it need not be made again.</summary>
/// <param name="Group">What kind of page it is, one of <see cref="PageKinds.All"/>.</param>
/// <param name="IsListed">It is for the sitemap: a page for readers and search engines.</param>
/// <param name="Input">The digest of its slice of the briefing.</param>
public sealed record PageJob(string Key, string Group, bool IsListed, Func<DigestMemo, Digest> Input, Func<Page> Emit)
{
    public static PageJob Of<TSlice>(string group, Route route, TSlice slice, Func<TSlice, Page> emit)
        where TSlice : IPackable<TSlice> =>
        Of(group, route, () => slice, emit);

    /// <summary>Of a slice that is made when it is asked for, by several threads, and then let go: for kinds with many pages.</summary>
    public static PageJob Of<TSlice>(string group, Route route, Func<TSlice> slice, Func<TSlice, Page> emit)
        where TSlice : IPackable<TSlice> =>
        new(route.Path, group, route.IsPage, memo => memo.Of(slice().Pack), () => emit(slice()));
}
