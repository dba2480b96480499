namespace StaticBriefing.Generators.TemplateViews;

/// <summary>A variable that a template starts from.</summary>
/// <param name="Name">Of the template or partial: "symbol-link"; of a global: its variable.</param>
internal sealed record ViewRoot(ViewRootKind Kind, string Name, ViewValue Value);
