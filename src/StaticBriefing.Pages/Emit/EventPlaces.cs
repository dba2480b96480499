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
            foreach (var (number, shown) in year.Chunk(Paging.PageSize).Index())
            {
                var page = PageOf(year.Key, number * Paging.PageSize);
                foreach (var occurrence in shown)
                    _places[occurrence.Id] = page.At(occurrence.Id);
            }
        }
    }

    public Route this[Occurrence occurrence] => _places[occurrence.Id];

    // The whole timeline shows the first hundred of those that no year has.
    private static Route PageOf(int? year, int index) =>
        year is { } known ? Paging.PageOf(Routes.TimelineOf(known), index)
        : index < Paging.PageSize ? Routes.Timeline
        : Paging.PageOf(Routes.Undated, index);
}
