using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>What a page of an outlet is made from, beside the checksums of its seeds: those change with every edit of one, and nothing else here does.</summary>
[Packed]
public sealed partial record OutletSlice(Frame Frame, Route Route, OutletItem Outlet, EquatableArray<OutletSeed> Seeds, Pager Pager);

/// <summary>An article of an outlet.</summary>
/// <param name="Path">Of its seed; empty without one.</param>
[Packed]
public sealed partial record OutletSeed(ArticleRef Article, string Path, string Rights);
