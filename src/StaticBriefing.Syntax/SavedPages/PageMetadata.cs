using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.SavedPages;

/// <summary>What a saved web page says of itself, in its head and in the marks of its text; null or empty where it says nothing.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Authors">Who wrote it, without the "By".</param>
/// <param name="Outlet">The site's name.</param>
/// <param name="Url">Its lasting address (the canonical link).</param>
/// <param name="Published">The day, as the page writes it in its own time zone.</param>
/// <param name="Lang">BCP 47.</param>
public sealed record PageMetadata(
    Located<string>? Title,
    EquatableArray<Located<string>> Authors,
    Located<string>? Outlet,
    Located<string>? Url,
    Located<EdtfDate>? Published,
    Located<string>? Lang);
