using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Where sources disagree.</summary>
public sealed record ConflictsPage(PageHead Head, EquatableArray<ConflictItem> Conflicts, EquatableArray<FileLink> Files) : TemplatePage("conflicts", Head);
