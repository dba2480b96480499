using StaticBriefing.Pages.Emit;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Search;

/// <summary>The events of one year that stand in no article: search leads to their entries on the timeline.</summary>
/// <param name="Day">The first day of them, as a number; null for events without a date.</param>
[Packed]
public sealed partial record OwnEvents(string Year, int? Day, EquatableArray<EventCard> Events)
{
    /// <summary>By year.</summary>
    public static IEnumerable<OwnEvents> Of(BriefingCompilation briefing)
    {
        var places = new EventPlaces(briefing);
        return briefing.Occurrences
            .Where(happening => SearchIndexer.LeadOf(happening) is null)
            .GroupBy(happening => SearchShelf.YearOf(DayNumber.Of(happening.Date)), StringComparer.Ordinal)
            .OrderBy(year => year.Key, StringComparer.Ordinal)
            .Select(year => new OwnEvents(
                year.Key,
                year.Min(happening => DayNumber.Of(happening.Date)),
                year.Select(happening => new EventCard(happening, places[happening])).ToEquatableArray()));
    }
}
