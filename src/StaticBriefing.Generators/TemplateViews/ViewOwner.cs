namespace StaticBriefing.Generators.TemplateViews;

/// <summary>The partial class that the views are written into.</summary>
internal sealed record ViewOwner(string Namespace, string ClassName);
