using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Hosting;

/// <summary>A <c>_headers</c> file in the syntax of Netlify and Cloudflare Pages: a path on a line, its headers indented under it.</summary>
public sealed record HeadersFile(EquatableArray<HeaderRule> Rules)
{
    public static HeadersFile Empty { get; } = new(default(EquatableArray<HeaderRule>));

    /// <summary>Reads the whole file; a line that makes no sense is reported and skipped.</summary>
    public static HeadersFile Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var rules = new List<HeaderRule>();
        PathPattern? pattern = null;
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var line in HostLine.Of(source))
        {
            if (line.IsIndented)
            {
                AddHeader(line, pattern, headers, diagnostics);
                continue;
            }
            Close(rules, pattern, headers);
            pattern = PathPattern.TryParse(line.Text, out var fault);
            if (pattern is null)
                diagnostics.ReportHeaderLineIgnored(line.Location, fault);
        }
        Close(rules, pattern, headers);
        return new HeadersFile(rules.ToEquatableArray());
    }

    /// <summary>The headers for a path; a name that several rules give has its values joined by a comma, as the hosts do.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in Rules)
        {
            if (rule.Pattern.Match(path) is null)
                continue;
            foreach (var (name, value) in rule.Headers)
                found[name] = found.TryGetValue(name, out var earlier) ? $"{earlier}, {value}" : value;
        }
        return found;
    }

    private static void AddHeader(HostLine line, PathPattern? pattern, List<KeyValuePair<string, string>> headers, DiagnosticBag diagnostics)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (pattern is null)
            diagnostics.ReportHeaderLineIgnored(line.Location, "no path stands above it");
        else if (colon <= 0 || !line.Text[..colon].All(IsNameCharacter))
            diagnostics.ReportHeaderLineIgnored(line.Location, $"'{line.Text}' is not 'Name: value'");
        else if (line.Text.Any(character => char.IsControl(character) || character > '~'))
            diagnostics.ReportHeaderLineIgnored(line.Location, "a header holds only ASCII characters");
        else
            headers.Add(new(line.Text[..colon], line.Text[(colon + 1)..].Trim()));
    }

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';

    private static void Close(List<HeaderRule> rules, PathPattern? pattern, List<KeyValuePair<string, string>> headers)
    {
        if (pattern is not null && headers.Count > 0)
            rules.Add(new HeaderRule(pattern, headers.ToEquatableArray()));
        headers.Clear();
    }
}
