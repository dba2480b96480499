using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StaticBriefing.Generators.Packing;

/// <summary>What is wrong with a packed record, without the syntax tree that a Roslyn location would keep alive: SB9201 to SB9209.</summary>
public sealed record PackedProblem(string Id, string Path, TextSpan Span, LinePositionSpan Lines, string Subject, string Detail)
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "SB9201",
        "Packed record is not partial",
        "'{0}' must be a partial record in partial types only, so that its packing can be added",
        "StaticBriefing",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "SB9202",
        "A member cannot be packed",
        "'{0}' has the type '{1}', which cannot be packed. Use text, a number, bool, an enum, an EquatableArray or Located of such, or a type that is [Packed] or IPackable.",
        "StaticBriefing",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static PackedProblem At(ISymbol symbol, DiagnosticDescriptor descriptor, string detail = "")
    {
        var location = symbol.Locations[0];
        var lines = location.GetLineSpan();
        return new PackedProblem(descriptor.Id, lines.Path, location.SourceSpan, lines.Span, symbol.Name, detail);
    }

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Id == NotPartial.Id ? NotPartial : UnsupportedType, Location.Create(Path, Span, Lines), Subject, Detail);
}
