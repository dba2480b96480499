using StaticBriefing.Pipelines.Reviewing;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Cli.Reviewing;

/// <summary>How facts under review are put into words.</summary>
internal static class ReviewWords
{
    private const int Longest = 72;

    public static string Status(ReviewStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>A fact in one line: "Ada Example: The bridge has carried …".</summary>
    public static string Short(ReviewItem item)
    {
        var words = ShortText.Of(item.Words, Longest);
        return item.Kind switch
        {
            "quote" => $"{Speaker(item.Speaker)}: “{words}”",
            "event" => $"{Date(item.Date)}: {words}",
            _ => words,
        };
    }

    public static string Speaker(string speaker) => speaker.Length > 0 ? speaker : "nobody is named";

    public static string Date(string date) => date.Length > 0 ? date : "undated";
}
