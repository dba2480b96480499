namespace StaticBriefing.Text.Dates;

/// <summary>A time of day as it was written.</summary>
/// <param name="Hour">0 to 24; 24 only as 24:00, the end of the day.</param>
/// <param name="Second">Null when only hour and minute are given. Fractions of a second are read and left out here.</param>
/// <param name="Offset">From UTC, zero for Z; null when the text gives none.</param>
public readonly record struct EdtfTime(int Hour, int Minute, int? Second, TimeSpan? Offset)
{
    /// <summary>Written with Z or an offset of nothing.</summary>
    public bool IsUtc => Offset == TimeSpan.Zero;
}
