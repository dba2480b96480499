namespace StaticBriefing.Text.Dates;

/// <summary>A season as EDTF level 1 numbers it, of no stated hemisphere.</summary>
public enum EdtfSeason
{
    Spring = 21,
    Summer = 22,
    Autumn = 23,
    Winter = 24,
}
