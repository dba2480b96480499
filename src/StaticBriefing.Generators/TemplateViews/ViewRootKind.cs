namespace StaticBriefing.Generators.TemplateViews;

/// <summary>Where a root is seen.</summary>
internal enum ViewRootKind
{
    /// <summary>In the page template of its name.</summary>
    Page,

    /// <summary>In the partial of its name.</summary>
    Partial,

    /// <summary>In every template.</summary>
    Global,
}
