using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Cards;

/// <summary>
/// Makes the picture that is shown where a link to the site is shared. The title stands beside it there, in the reader's own letters; the
/// picture has none, so that it needs no font and serves every script.
/// </summary>
internal static partial class CardEmitter
{
    [Packed]
    public sealed partial record Slice(TimelineStrip? Strip);

    public static PageJob Plan(BriefingCompilation briefing) => PageJob.Of(
        "pages",
        Routes.Card,
        new Slice(TimelineStripMaker.Make(briefing.Occurrences.Where(occurrence => occurrence.Date is not null))),
        slice => new PictureFilePage(Routes.Card, PngFile.Write(CardPicture.Draw(slice.Strip)).ToEquatableArray()));
}
