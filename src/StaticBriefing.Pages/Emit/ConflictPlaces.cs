using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;

namespace StaticBriefing.Pages.Emit;

/// <summary>On which page of the list of conflicts each of them stands.</summary>
internal sealed class ConflictPlaces
{
    private readonly Dictionary<string, Route> _places = new(StringComparer.Ordinal);

    public ConflictPlaces(BriefingCompilation briefing)
    {
        foreach (var (index, id) in ConflictEmitter.Each(briefing, occurrence => occurrence.Id, figure => figure.Id).Index())
            _places[id] = Paging.PageOf(Routes.Conflicts, index).At(EventViews.ConflictId(id));
    }

    /// <summary>In the order of the list, by what they are about: an event or a figure.</summary>
    public IEnumerable<KeyValuePair<string, Route>> All => _places;

    public ShownEvent Show(Occurrence occurrence) => new(occurrence, occurrence.IsDisputed ? _places[occurrence.Id] : null);
}
