using System.Text;
using StaticBriefing.Site.Output;

namespace StaticBriefing.Site.Hosts;

/// <summary>The <c>_headers</c> of Netlify and Cloudflare Pages.</summary>
public static class HeaderFile
{
    /// <summary>Nothing may run, load or send that is not the site's own.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Path = "_headers";

    internal static OutputFile From(IEnumerable<string> themeAssets)
    {
        var text = new StringBuilder();
        text.Append("/*\n");
        text.Append("  Content-Security-Policy: ").Append(ContentSecurityPolicy).Append('\n');
        text.Append("  X-Content-Type-Options: nosniff\n");
        text.Append("  Referrer-Policy: no-referrer\n");
        text.Append("  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n");
        // Pages are revalidated by both hosts unless told otherwise, and a second Cache-Control would be joined to the first.
        foreach (var asset in themeAssets)
            text.Append('/').Append(asset).Append("\n  Cache-Control: public, max-age=31536000, immutable\n");
        return new OutputFile(Path, FileContent.From(text.ToString()));
    }
}
