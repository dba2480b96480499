using System.Globalization;

namespace StaticBriefing.Cli.Settings;

/// <summary>Reads the number of a flag.</summary>
internal static class WholeNumber
{
    /// <summary>Throws <see cref="UsageException"/> when the text is no whole number between the two.</summary>
    public static int Read(string text, string flag, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{flag} wants a whole number from {least} to {most}, not '{text}'."));
}
