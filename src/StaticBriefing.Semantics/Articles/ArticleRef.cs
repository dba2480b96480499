using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Articles;

/// <summary>An article wherever a fact rests on it, with what a page shows of it.</summary>
/// <param name="Outlet">Empty when not known.</param>
/// <param name="Url">The original; empty when not known.</param>
[Packed(Shared = true)]
public sealed partial record ArticleRef(string Id, string Title, string Outlet, EdtfDate? Published, string Lang, string Url);
