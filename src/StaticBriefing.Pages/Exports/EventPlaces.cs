using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;

namespace StaticBriefing.Pages.Exports;

/// <summary>Where the site shows each event: on its year's page, or in the Undated lane.</summary>
internal sealed class EventPlaces
{
    private readonly Dictionary<string, Route> _places = new(StringComparer.Ordinal);

    public EventPlaces(BriefingCompilation briefing)
    {
        foreach (var year in briefing.Occurrences.GroupBy(occurrence => Routes.YearOf(occurrence.Date)))
            Place(year.Key is { } number ? Routes.TimelineOf(number) : null, year);
    }

    public Route this[Occurrence occurrence] => _places[occurrence.Id];

    private void Place(Route? year, IEnumerable<Occurrence> events)
    {
        foreach (var (index, occurrence) in events.Index())
        {
            var page = year is { } first ? Paging.PageOf(first, index) : Routes.Timeline;
            // The whole timeline shows the first of those without a date only.
            _places[occurrence.Id] = year is null && index >= Paging.PageSize ? page : page.At(occurrence.Id);
        }
    }
}
