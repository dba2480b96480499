using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>One record and what a template sees of it.</summary>
/// <param name="Name">"QuoteItem".</param>
/// <param name="FullName">"global::StaticBriefing.Pages.Views.QuoteItem".</param>
internal sealed record ViewRecord(ViewOwner Owner, string Name, string FullName, EquatableArray<ViewMember> Members);
