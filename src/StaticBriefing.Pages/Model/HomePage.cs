using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>The story's front page.</summary>
/// <param name="Latest">The newest articles.</param>
/// <param name="Recent">The last dates before those, newest first.</param>
/// <param name="Upcoming">The next dates: after the build's "now", or after the newest article when none was given.</param>
/// <param name="KnowsNow">The build was told what day it is.</param>
/// <param name="Changes">The first of what has changed since the briefing was last published.</param>
/// <param name="IsEmpty">There is nothing to show yet: the page says what to do first.</param>
public sealed record HomePage(
    PageHead Head,
    Counts Counts,
    EquatableArray<ArticleItem> Latest,
    EquatableArray<CountedLink> MostQuoted,
    EquatableArray<EventItem> Recent,
    EquatableArray<EventItem> Upcoming,
    bool KnowsNow,
    EquatableArray<CountedLink> Topics,
    EquatableArray<CountedLink> People,
    EquatableArray<CountedLink> Places,
    EquatableArray<CountedLink> Outlets,
    EquatableArray<ConflictItem> Conflicts,
    EquatableArray<ChangeItem> Changes,
    bool IsEmpty) : TemplatePage("home", Head);
