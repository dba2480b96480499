using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Dates.Resolution;
using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Dates;

/// <summary>Follows the dates of a text from its beginning, since many count from the one before.</summary>
internal sealed class TimeTracker(TimeValue? published, bool isNarrative, TenseReader tense)
{
    private TimeValue? _last;
    private TimeValue? _accounts;

    /// <summary>What an expression means here; null when it only looks like one.</summary>
    public TimeMeaning? Read(PieceText pieces, TimeSense sense)
    {
        var context = new TimeContext(published, _last, _accounts, isNarrative, tense.Direction(pieces, sense.First, sense.End));
        var meaning = TimeResolver.Resolve(sense, context);
        if (meaning?.Start is { } start && meaning.Type != TimexType.Duration)
            Follow(start);
        return meaning;
    }

    private void Follow(TimeValue value)
    {
        _last = value;
        if (value.Grain == TimeGrain.Quarter)
            _accounts = value;
    }
}
