using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;

namespace StaticBriefing.Pages.Emit;

/// <summary>Where the site shows each event: on its year's page, or in the Undated lane.</summary>
internal sealed class EventPlaces
{
    private readonly Dictionary<string, Route> _places = new(StringComparer.Ordinal);

    public EventPlaces(BriefingCompilation briefing)
    {
        foreach (var year in briefing.Occurrences.GroupBy(occurrence => Routes.YearOf(occurrence.Date)))
        {
            foreach (var (index, occurrence) in year.Index())
                _places[occurrence.Id] = PageOf(year.Key, index).At(occurrence.Id);
        }
    }

    public Route this[Occurrence occurrence] => _places[occurrence.Id];

    // The whole timeline shows the first hundred of those that no year has.
    private static Route PageOf(int? year, int index) =>
        year is { } known ? Paging.PageOf(Routes.TimelineOf(known), index)
        : index < Paging.PageSize ? Routes.Timeline
        : Paging.PageOf(Routes.Undated, index);
}
