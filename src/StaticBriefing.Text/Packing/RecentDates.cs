using StaticBriefing.Text.Dates;

namespace StaticBriefing.Text.Packing;

/// <summary>Dates that were read lately, so that one that is read again is neither parsed again nor another object. Its size is fixed; several threads may use it.</summary>
internal sealed class RecentDates
{
    private const int Slots = 1 << 14;
    private readonly EdtfDate?[] _slots = new EdtfDate?[Slots];

    /// <summary>The date of a text. Throws <see cref="PackDamagedException"/> when it is none.</summary>
    public EdtfDate Of(string text)
    {
        ref var slot = ref _slots[(uint)text.GetHashCode(StringComparison.Ordinal) % Slots];
        var known = slot;
        return known is not null && known.Text == text ? known : slot = Parse(text);
    }

    private static EdtfDate Parse(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new PackDamagedException("A date is none.");
}
