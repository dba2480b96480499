using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>What is wrong with a YAML text and what to do, in an editor's words.</summary>
/// <param name="Span">In the text that was parsed.</param>
internal sealed record YamlSyntaxAdvice(TextSpan Span, string Problem, string Cure)
{
    private const string NeverClosed = "a quotation mark is opened here and never closed";
    private const string CloseIt = "Close it at the end of the value, or write the value without quotation marks.";

    public static YamlSyntaxAdvice For(YamlFault fault, string text)
    {
        if (fault.Says("tab") && FindTab(text, fault.Span.Start) is { } tab)
            return new(tab, "a line is indented with a tab", "Indent with blanks.");
        if (FindUnclosed(fault, text) is { } open)
            return new(Shorten(TextSpan.FromBounds(open, text.Length), text), NeverClosed, CloseIt);
        var (problem, cure) = Explain(fault, text);
        return new YamlSyntaxAdvice(Shorten(fault.Span, text), problem, cure);
    }

    private static (string Problem, string Cure) Explain(YamlFault fault, string text)
    {
        if (fault.Says("invalid mapping") || fault.Says("mapping values are not allowed"))
            return ("a value without quotes holds ': '", "Put the whole value between quotation marks, or indent the line if it is a key of its own.");
        if (fault.Says("cannot start any token"))
            return ($"a value begins with '{At(text, fault)}'", "Put the whole value between quotation marks.");
        if (fault.Says("quoted scalar") && fault.Says("document indicator"))
            return ("a quotation mark is opened and not closed before '---'", "Close it, or write the value without quotation marks.");
        if (fault.Says("wrong indentation"))
            return ("a quoted text goes on at the beginning of the next line", "Indent its further lines by two blanks.");
        if (fault.Says("escape"))
            return (@"a backslash between double quotation marks begins no known escape", @"Write '\\' for a backslash, or use single quotation marks.");
        return fault.Says("expected") || fault.Says("state of the object") ? ExplainMissing(fault, text) : (Plain(fault.Words), "Correct the YAML here.");
    }

    // A text that nobody closed runs on: to the end, to a line that is not indented, or to the mark that opens the next one and seems to close it.
    private static int? FindUnclosed(YamlFault fault, string text)
    {
        if (fault.Says("quoted scalar"))
            return fault.Says("end of stream") || (fault.Says("wrong indentation") && QuotedScalar.FindClose(text, fault.Span.Start) < 0) ? fault.Span.Start : null;
        var open = fault.Says("flow") ? -1 : QuotedScalar.FindOpenBefore(text, fault.Span.Start);
        return open < 0 ? null : open;
    }

    private static (string Problem, string Cure) ExplainMissing(YamlFault fault, string text)
    {
        if (fault.Says("flow") || fault.Says("state"))
            return ("a list or mapping in brackets is not closed or lacks a comma", "Close every '[' and '{', and put commas between the items.");
        if (!BeginsLine(text, fault.Span.Start))
            return ("something follows a value that has ended", "Put the whole value between quotation marks, and double those inside it.");
        if (fault.Says("'-'"))
            return ("a list is followed by a line that is no item of it", "Begin the line with '- ', or indent it as the other keys are.");
        return ("a line is neither 'key: value' nor part of the value above", "Indent it if it goes on with the value above; else give it a key and ': '.");
    }

    private static char At(string text, YamlFault fault) => fault.Span.Start < text.Length ? text[fault.Span.Start] : ' ';

    private static string Plain(string words) => words.Length == 0 ? "it is damaged" : char.ToLowerInvariant(words[0]) + words[1..].TrimEnd('.');

    private static bool BeginsLine(string text, int offset)
    {
        var start = offset;
        while (start > 0 && text[start - 1] is (' ' or '\t'))
            start--;
        return start == 0 || text[start - 1] is '\n' or '\r';
    }

    // A fault may reach to the end of the text; its first line is the place to look at.
    private static TextSpan Shorten(TextSpan span, string text)
    {
        var end = text.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n');
        return end < 0 ? span : new TextSpan(span.Start, end);
    }

    // YamlDotNet gives the beginning of the text for a tab, wherever it stands.
    private static TextSpan? FindTab(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\t' && BeginsLine(text, i))
                return new TextSpan(i, 1);
        }
        return null;
    }
}
