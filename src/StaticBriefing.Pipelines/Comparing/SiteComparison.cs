using System.Text.Json;
using StaticBriefing.Pages.Changes;

namespace StaticBriefing.Pipelines.Comparing;

/// <summary>Says what two states of a briefing differ in, each a record that was written, a built site, or a project with one.</summary>
public static class SiteComparison
{
    // Of a folder: the site itself, or the project whose output it is.
    private static readonly string[] s_data = ["data", Path.Combine("output", "data")];

    /// <summary>Throws <see cref="InvalidDataException"/> where there is no state to read.</summary>
    public static IReadOnlyList<SiteChange> Between(string before, string now) =>
    [
        .. ChangeFinder.Between(Read(before), Read(now))
            .Select(change => new SiteChange(change.Fact.ToString().ToLowerInvariant(), change.Kind.ToString().ToLowerInvariant(), change.Id, change.Text, change.Before, change.Now)),
    ];

    private static BriefingRecord Read(string path)
    {
        if (File.Exists(path))
            return BriefingRecord.TryRead(File.ReadAllBytes(path)) ?? throw new InvalidDataException($"'{path}' is no record of a briefing. Write one: briefing record");
        var data = s_data.Select(folder => Path.Combine(path, folder)).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "quotes.ndjson")))
            ?? throw new InvalidDataException($"'{path}' holds no built site with its files of data. Build it: briefing build");
        try
        {
            return BriefingRecord.Of(table => File.ReadLines(Path.Combine(data, $"{table}.ndjson")));
        }
        catch (Exception failure) when (failure is JsonException or IOException)
        {
            throw new InvalidDataException($"The files of data in '{data}' cannot be read: {failure.Message}", failure);
        }
    }
}
