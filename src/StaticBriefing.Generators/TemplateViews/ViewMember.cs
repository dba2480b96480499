namespace StaticBriefing.Generators.TemplateViews;

/// <summary>One property and its name in templates.</summary>
internal sealed record ViewMember(string Property, string Name, ViewValue Value);
