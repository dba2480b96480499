using System.Text;
using StaticBriefing.Pipelines.Hosting;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>
/// Answers as Netlify, Cloudflare Pages and GitHub Pages do: forced redirects, then files (<c>/a/</c> is its index.html, <c>/a</c> is a.html
/// or leads to <c>/a/</c>), then the other redirects, then 404.html.
/// </summary>
public static class SiteRouter
{
    /// <param name="path">The decoded path of the request, with '/' in front.</param>
    /// <param name="query">The query with its '?', or nothing; a redirect keeps it.</param>
    public static SiteAnswer Answer(ISiteContent site, string path, string query = "")
    {
        var file = FindFile(site, path);
        if (site.Redirects.Find(path, file is not null) is var (rule, target))
            return AnswerRule(site, rule, target, query);
        if (file is not null)
            return file;
        return path.Length > 1 && !path.EndsWith('/') && site.Find(path[1..] + "/index.html") is not null
            ? SiteAnswer.Redirect(301, EscapeParts(path) + "/" + query)
            : NotFound(site);
    }

    private static SiteAnswer AnswerRule(ISiteContent site, RedirectRule rule, string target, string query)
    {
        if (rule.Status is not (200 or 404))
            return SiteAnswer.Redirect(rule.Status, LocationOf(rule, target, query));
        return FindFile(site, target) is { } file ? file with { Status = rule.Status } : NotFound(site);
    }

    private static SiteAnswer? FindFile(ISiteContent site, string path)
    {
        var name = path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
        if (site.Find(name) is { } bytes)
            return SiteAnswer.File(200, name, bytes);
        return !path.EndsWith('/') && site.Find(name + ".html") is { } page ? SiteAnswer.File(200, name + ".html", page) : null;
    }

    private static SiteAnswer NotFound(ISiteContent site) => site.Find("404.html") is { } page
        ? SiteAnswer.File(404, "404.html", page)
        : SiteAnswer.File(404, "404.txt", "Not found\n"u8.ToArray());

    private static string LocationOf(RedirectRule rule, string target, string query)
    {
        // '/old/*' to '/:splat' must not turn '/old//elsewhere.example' into an address of elsewhere.
        if (rule.To.StartsWith('/'))
            target = "/" + target.TrimStart('/', '\\');
        var escaped = Escape(target);
        return escaped.Contains('?', StringComparison.Ordinal) || escaped.Contains('#', StringComparison.Ordinal) ? escaped : escaped + query;
    }

    private static string EscapeParts(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // What came decoded from the request goes back encoded: a header holds no line ends and no other than ASCII.
    private static string Escape(string target)
    {
        var escaped = new StringBuilder(target.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(target))
        {
            if (octet is > (byte)' ' and < 0x7f and not ((byte)'"' or (byte)'<' or (byte)'>' or (byte)'\\' or (byte)'^' or (byte)'`' or (byte)'{' or (byte)'|' or (byte)'}'))
                escaped.Append((char)octet);
            else
                escaped.Append('%').Append(Convert.ToHexString([octet]));
        }
        return escaped.ToString();
    }
}
