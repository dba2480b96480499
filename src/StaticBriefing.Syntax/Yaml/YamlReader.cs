using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>Reads the YAML in one part of a file into nodes that know where they stand.</summary>
public static class YamlReader
{
    /// <summary>The longest YAML that is read, in UTF-16 units (256 KB of plain text).</summary>
    public const int MaximumLength = 256 * 1024;

    /// <summary>How deep mappings and lists may stand in one another.</summary>
    public const int MaximumDepth = 64;

    // A text with more of them is damaged beyond what a reader should guess at.
    private const int MaximumFolds = 32;

    /// <summary>The one document in <paramref name="span"/>, or null when it is empty, refused or cannot be read; each reason is reported.</summary>
    public static YamlNode? Read(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        if (IsRefused(source, span, diagnostics))
            return null;
        var text = source.Slice(span);
        for (var folds = 0; ; folds++)
        {
            var attempt = new DiagnosticBag();
            var builder = new YamlNodeBuilder(source, span.Start, text, folds > 0, attempt);
            var node = builder.Build();
            if (builder.Fault is { } fault && folds < MaximumFolds && QuotedLines.TryFold(text, fault, out var folded))
            {
                diagnostics.ReportUnindentedQuotation(source.GetLocation(folded.FirstUnindented.Shift(span.Start)));
                text = folded.Text;
                continue;
            }
            if (builder.Fault is { } final)
                ReportFault(source, span, final, attempt);
            diagnostics.AddRange(attempt.ToEquatableArray());
            return builder.Fault is null ? node : null;
        }
    }

    /// <summary>The whole file as YAML.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(source, new TextSpan(0, source.Length), diagnostics);

    private static bool IsRefused(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        if (span.Length > MaximumLength)
        {
            diagnostics.ReportYamlTooLong(source.GetLocation(new TextSpan(span.Start, 0)), span.Length, MaximumLength);
            return true;
        }
        var at = IndexOfControl(source.Content.AsSpan(span.Start, span.Length));
        if (at < 0)
            return false;
        diagnostics.ReportYamlControlCharacter(source.GetLocation(new TextSpan(span.Start + at, 1)), source.Content[span.Start + at]);
        return true;
    }

    // YamlDotNet takes a NUL for the end of the text and drops the rest in silence.
    private static int IndexOfControl(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r' or '\u0085'))
                return i;
        }
        return -1;
    }

    private static void ReportFault(SourceText source, TextSpan span, YamlFault fault, DiagnosticBag diagnostics)
    {
        var advice = YamlSyntaxAdvice.For(fault, source.Slice(span));
        diagnostics.ReportYamlSyntax(source.GetLocation(advice.Span.Shift(span.Start)), advice.Problem, advice.Cure);
    }
}
