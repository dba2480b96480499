namespace StaticBriefing.Site.Views;

/// <summary>A name that may follow a dot.</summary>
internal sealed record TemplateMember(string Name, TemplateType Type);
