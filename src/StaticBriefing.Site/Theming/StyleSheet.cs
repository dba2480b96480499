using System.Text;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Theming;

/// <summary>A theme's CSS: what it names by <c>url(…)</c> is an asset of the theme or data, never another host's.</summary>
internal static class StyleSheet
{
    private const string Opening = "url(";

    /// <summary>The style sheet with the published names of the assets it uses.</summary>
    public static FileContent Publish(ThemeFile file, string name, IReadOnlyDictionary<string, string> assets, DiagnosticBag diagnostics)
    {
        var source = SourceText.From(file.Path, file.Content.ToText().TrimStart('\uFEFF'));
        var text = source.Content;
        var published = new StringBuilder(text.Length);
        var position = 0;
        foreach (var span in FindUrls(text))
        {
            var replacement = Resolve(text[span.Start..span.End], name, assets) ?? Report(source, span, assets, diagnostics);
            published.Append(text, position, span.Start - position).Append(replacement);
            position = span.End;
        }
        ReportImports(source, diagnostics);
        return FileContent.From(published.Append(text, position, text.Length - position).ToString());
    }

    private static IEnumerable<TextSpan> FindUrls(string text)
    {
        for (var open = text.IndexOf(Opening, StringComparison.OrdinalIgnoreCase); open >= 0;
             open = text.IndexOf(Opening, open + Opening.Length, StringComparison.OrdinalIgnoreCase))
        {
            var start = open + Opening.Length;
            var quote = start < text.Length && text[start] is '"' or '\'' ? text[start++] : ')';
            var end = text.IndexOf(quote, start);
            if (end > start)
                yield return TextSpan.FromBounds(start, end);
        }
    }

    private static string? Resolve(string url, string name, IReadOnlyDictionary<string, string> assets)
    {
        if (url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || url.StartsWith('#'))
            return url;
        var folder = name.LastIndexOf('/') + 1;
        return assets.TryGetValue(name[..folder] + url, out var path)
            ? RelativeLink.From(new Route(ThemeAssets.Folder + name), new Route(path))
            : null;
    }

    private static string Report(SourceText source, TextSpan span, IReadOnlyDictionary<string, string> assets, DiagnosticBag diagnostics)
    {
        var url = source.Slice(span);
        diagnostics.ReportForeignStyleUrl(source.GetLocation(span), url, NearestName.Find(url, assets.Keys));
        return url;
    }

    private static void ReportImports(SourceText source, DiagnosticBag diagnostics)
    {
        const string Import = "@import";
        var at = source.Content.IndexOf(Import, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
            diagnostics.ReportStyleImport(source.GetLocation(new TextSpan(at, Import.Length)));
    }
}
