using System.Net;
using System.Text;

namespace StaticBriefing.Syntax.Timelines;

/// <summary>The words of a short text that may be HTML.</summary>
internal static class PlainText
{
    /// <summary>Without tags, entities decoded, one space between words. Nothing of the markup is kept, so nothing of it need be trusted.</summary>
    public static string Of(string html)
    {
        var words = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            words.Append(html, at, (close < 0 ? html.Length : open) - at);
            if (close < 0)
                break;
            words.Append(' ');
            at = close + 1;
        }
        return string.Join(' ', WebUtility.HtmlDecode(words.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
