using System.Globalization;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Hosting;

/// <summary>A <c>_redirects</c> file in the syntax of Netlify and Cloudflare Pages: <c>from to [status[!]]</c> on a line.</summary>
public sealed record RedirectsFile(EquatableArray<RedirectRule> Rules)
{
    public static RedirectsFile Empty { get; } = new(default(EquatableArray<RedirectRule>));

    /// <summary>Reads the whole file; a line that makes no sense, or that needs a host's own machinery, is reported and skipped.</summary>
    public static RedirectsFile Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var rules = new List<RedirectRule>();
        foreach (var line in HostLine.Of(source))
        {
            if (TryParse(line.Text, out var fault) is { } rule)
                rules.Add(rule);
            else
                diagnostics.ReportRedirectLineIgnored(line.Location, fault);
        }
        return new RedirectsFile(rules.ToEquatableArray());
    }

    /// <summary>The first rule about a path and where it leads.</summary>
    /// <param name="fileExists">True when the site has a file there: then only forced rules hold.</param>
    public (RedirectRule Rule, string Target)? Find(string path, bool fileExists)
    {
        foreach (var rule in Rules)
        {
            if ((rule.Forced || !fileExists) && rule.TargetOf(path) is { } target)
                return (rule, target);
        }
        return null;
    }

    private static RedirectRule? TryParse(string line, out string fault)
    {
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        fault = "it has more or fewer than the two or three words 'from to status'";
        if (words.Length is < 2 or > 3)
            return null;
        if (PathPattern.TryParse(words[0], out fault) is not { } from)
            return null;
        if (!IsTarget(words[1], out fault))
            return null;
        var code = words.Length == 3 ? words[2] : "301";
        if (!TryParseStatus(code.TrimEnd('!'), out var status, out fault))
            return null;
        return new RedirectRule(from, words[1], status, code.EndsWith('!'));
    }

    private static bool IsTarget(string to, out string fault)
    {
        var local = to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal);
        fault = $"'{to}' is neither a path that begins with '/' nor an http address";
        return local
            || to.StartsWith("https://", StringComparison.Ordinal)
            || to.StartsWith("http://", StringComparison.Ordinal);
    }

    private static bool TryParseStatus(string text, out int status, out string fault)
    {
        fault = $"'{text}' is none of the statuses 200, 301, 302, 303, 307, 308 and 404";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out status)
            && status is (200 or 301 or 302 or 303 or 307 or 308 or 404);
    }
}
