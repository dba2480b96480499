using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>A finding of the generator, without the syntax tree that a Roslyn location would keep alive.</summary>
public sealed record ProblemModel(string Id, string Path, TextSpan Span, LinePositionSpan Lines, string Subject, string Detail)
{
    public static ProblemModel At(Location location, string id, string subject, string detail)
    {
        var lines = location.GetLineSpan();
        return new ProblemModel(id, lines.Path, location.SourceSpan, lines.Span, subject, detail);
    }

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(FrontMatterProblems.ById(Id), Location.Create(Path, Span, Lines), Subject, Detail);
}
