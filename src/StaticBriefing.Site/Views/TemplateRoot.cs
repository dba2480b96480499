namespace StaticBriefing.Site.Views;

/// <summary>A template or partial by name, and the type of its root variable; or a variable that every template sees.</summary>
internal sealed record TemplateRoot(string Name, TemplateType Type)
{
    /// <summary>The root variable: "symbol_link" in <c>partials/symbol-link.html</c>.</summary>
    public string Variable { get; } = Name.Replace('-', '_');
}
