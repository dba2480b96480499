using System.Text;
using StaticBriefing.Site.Output;

namespace StaticBriefing.Site.Hosts;

/// <summary>The <c>_headers</c> of Netlify and Cloudflare Pages.</summary>
internal static class HeaderFile
{
    private const string Path = "_headers";

    public static OutputFile From(IEnumerable<string> themeAssets)
    {
        var text = new StringBuilder();
        text.Append("/*\n");
        foreach (var (name, value) in SecurityHeaders.All)
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        // Pages are revalidated by both hosts unless told otherwise, and a second Cache-Control would be joined to the first.
        foreach (var asset in themeAssets)
            text.Append('/').Append(asset).Append("\n  Cache-Control: public, max-age=31536000, immutable\n");
        return new OutputFile(Path, FileContent.From(text.ToString()));
    }
}
