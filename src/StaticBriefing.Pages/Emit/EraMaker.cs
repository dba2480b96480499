using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the eras of the timeline: each with how much happened in it, and where that begins.</summary>
internal static class EraMaker
{
    public static EquatableArray<EraItem> Make(BriefingCompilation briefing)
    {
        if (briefing.Eras.IsEmpty)
            return [];
        var places = new EventPlaces(briefing);
        return briefing.Eras.Select(era => ToItem(era, [.. briefing.Occurrences.Where(happening => happening.Date is { } date && date.Overlaps(era.Date))], places)).ToEquatableArray();
    }

    /// <summary>Those that a year belongs to.</summary>
    public static EquatableArray<EraItem> In(int year, EquatableArray<EraItem> eras) => eras.Where(era => era.Date.Overlaps(EdtfDate.From(year))).ToEquatableArray();

    private static EraItem ToItem(Era era, List<Occurrence> events, EventPlaces places) => new(
        era.Id,
        era.Name,
        era.Date,
        era.Note,
        events.Count,
        // What reaches into an era from before is not where it begins.
        events.FirstOrDefault(happening => happening.Date!.Earliest.CompareTo(era.Date.Earliest) >= 0) is { } first ? places[first] : (Route?)null);
}
