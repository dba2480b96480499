using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>A property that has no view, and the attribute through which it was reached.</summary>
internal sealed record ViewProblem(string Property, string Type, string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(TemplateViewDescriptors.NoView, Location.Create(FilePath, Span, Lines), Property, Type);
}
