using Microsoft.CodeAnalysis;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>What this generator tells the author of a page record.</summary>
internal static class TemplateViewDescriptors
{
    public static readonly DiagnosticDescriptor NoView = new(
        "SB9101",
        "A property has no view",
        "'{0}' is of type '{1}', which templates cannot see. Use text, int, bool, an enum, Route, Markup, EdtfDate, a record of the Pages floor, or an EquatableArray of these.",
        "TemplateViews",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
