using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Pages.Views;

/// <summary>The string keys of how a date was found.</summary>
internal static class DateReasons
{
    /// <summary>Empty for what a source says outright.</summary>
    public static string KeyOf(DateReason reason) => reason switch
    {
        DateReason.FromPublished => "date.from_published",
        DateReason.FromText => "date.from_text",
        DateReason.NeedsPublished => "date.needs_published",
        DateReason.Open => "date.open",
        _ => "",
    };
}
