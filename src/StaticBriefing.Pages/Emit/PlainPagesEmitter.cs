using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Quality;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the About page, the editors' own pages and the page for addresses that do not exist.</summary>
internal static partial class PlainPagesEmitter
{
    private const string AboutSlug = "about";

    [Packed]
    public sealed partial record AboutSlice(Frame Frame, NoteBody Note, Counts Counts, string Version);

    [Packed]
    public sealed partial record OwnSlice(Frame Frame, OwnPage Page);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame, Counts counts, string version)
    {
        var note = briefing.Pages.FirstOrDefault(page => page.Slug == AboutSlug)?.Body ?? NoteBody.Empty;
        yield return PageJob.Of("about", Routes.About, new AboutSlice(frame, note, counts, version), EmitAbout);
        foreach (var page in briefing.Pages.Where(page => page.Slug != AboutSlug).DistinctBy(page => page.Slug))
            yield return PageJob.Of("pages", Routes.Own(page.Slug), new OwnSlice(frame, page), EmitOwn);
        yield return PageJob.Of("pages", Routes.NotFound, frame, EmitNotFound) with { IsListed = false };
    }

    private static Page EmitAbout(AboutSlice slice) => new AboutPage(
        slice.Frame.Head(Routes.About, "nav.about", "nav.about", Crumbs.ToHome),
        BodyWeaver.Weave(Routes.About, slice.Note),
        slice.Counts,
        slice.Version,
        MeasuredQuality.Items);

    private static Page EmitOwn(OwnSlice slice)
    {
        var route = Routes.Own(slice.Page.Slug);
        return new TextPage(slice.Frame.Named(route, slice.Page.Title, "", Crumbs.ToHome), BodyWeaver.Weave(route, slice.Page.Body));
    }

    private static Page EmitNotFound(Frame frame) =>
        new NotFoundPage(frame.Head(Routes.NotFound, "not_found.title", "", Crumbs.ToHome) with { NoIndex = true });
}
