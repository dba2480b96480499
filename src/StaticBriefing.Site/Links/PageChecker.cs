using System.Net;
using System.Text;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Output;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Links;

/// <summary>Checks the links of one page against the whole site.</summary>
internal sealed class PageChecker(OutputFile page, SiteIndex site)
{
    private const string NotFoundFile = "404.html";

    private static readonly string[] FollowedSchemes = ["http:", "https:", "mailto:"];

    private readonly DiagnosticBag _diagnostics = new();
    private readonly ReadOnlyMemory<byte> _html = page.Content.Bytes;
    private int _tag;

    public DiagnosticBag Check()
    {
        var html = _html.Span;
        var reader = new HtmlTagReader(html);
        var attributes = new List<HtmlAttribute>();
        var ids = new PageIds();
        while (reader.Read(attributes))
        {
            _tag = reader.Start;
            CheckAttributes(html[reader.Name], attributes, ids);
            CheckInline(html[reader.Name], html[reader.RawText], attributes);
        }
        return _diagnostics;
    }

    private TextLocation Location => Locate();

    private void CheckAttributes(ReadOnlySpan<byte> tag, List<HtmlAttribute> attributes, PageIds ids)
    {
        var html = _html.Span;
        foreach (var attribute in attributes)
        {
            var name = html[attribute.Name];
            if (LinkAttributes.Is(name, "id"u8) && !ids.Add(html[attribute.Value]))
                _diagnostics.ReportRepeatedId(Location, page.Path, Decode(attribute));
            else if (LinkAttributes.Is(name, "style"u8) || (name.Length > 2 && LinkAttributes.Is(name[..2], "on"u8)))
                _diagnostics.ReportInlineCode(Location, page.Path, Encoding.UTF8.GetString(name));
            else if (LinkAttributes.Is(name, "srcset"u8))
                CheckSourceSet(Decode(attribute));
            else if (LinkAttributes.KindOf(tag, name, RelOf(attributes)) is { } kind)
                CheckLink(Decode(attribute).Trim(), kind);
        }
    }

    private void CheckInline(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> rawText, List<HtmlAttribute> attributes)
    {
        if (LinkAttributes.Is(tag, "style"u8) || (LinkAttributes.Is(tag, "script"u8) && !rawText.IsEmpty && !IsData(attributes)))
            _diagnostics.ReportInlineCode(Location, page.Path, $"<{Encoding.UTF8.GetString(tag)}>");
    }

    // A script element that holds JSON is data: nothing runs it.
    private bool IsData(List<HtmlAttribute> attributes)
    {
        var html = _html.Span;
        foreach (var attribute in attributes)
        {
            if (LinkAttributes.Is(html[attribute.Name], "type"u8) && html[attribute.Value].EndsWith("json"u8))
                return true;
        }
        return false;
    }

    private ReadOnlySpan<byte> RelOf(List<HtmlAttribute> attributes)
    {
        var html = _html.Span;
        foreach (var attribute in attributes)
        {
            if (LinkAttributes.Is(html[attribute.Name], "rel"u8))
                return html[attribute.Value];
        }
        return [];
    }

    private void CheckSourceSet(string candidates)
    {
        foreach (var candidate in candidates.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            CheckLink(candidate.Split(' ')[0], LinkKind.Loaded);
    }

    private void CheckLink(string link, LinkKind kind)
    {
        if (link.Length == 0)
            _diagnostics.ReportEmptyLink(Location, page.Path);
        else if (SchemeOf(link) is { } scheme)
            CheckScheme(link, scheme, kind);
        else if (link[0] == '/')
            CheckRooted(link);
        else
            CheckTarget(link, LinkTarget.Resolve(page.Path, link));
    }

    private static string? SchemeOf(string link)
    {
        if (link.StartsWith("//", StringComparison.Ordinal))
            return "https:";
        var colon = link.IndexOfAny([':', '/', '?', '#']);
        return colon > 0 && link[colon] == ':' ? link[..(colon + 1)].ToLowerInvariant() : null;
    }

    private void CheckScheme(string link, string scheme, LinkKind kind)
    {
        if (kind == LinkKind.Loaded && scheme != "data:")
            _diagnostics.ReportRemoteResource(Location, page.Path, link);
        else if (kind == LinkKind.Followed && !FollowedSchemes.Contains(scheme, StringComparer.Ordinal))
            _diagnostics.ReportUnsafeScheme(Location, page.Path, link);
    }

    // Only the page that a host shows at any address may count from the host's root.
    private void CheckRooted(string link)
    {
        if (page.Path == NotFoundFile && link.StartsWith($"{site.BasePath}/", StringComparison.Ordinal))
            CheckTarget(link, LinkTarget.Resolve(page.Path, link[(site.BasePath.Length + 1)..]));
        else
            _diagnostics.ReportRootedLink(Location, page.Path, link);
    }

    private void CheckTarget(string link, LinkTarget target)
    {
        if (target.Path is null)
            _diagnostics.ReportLinkOutside(Location, page.Path, link);
        else if (!site.HasFile(target.Path))
            ReportMissing(link, target.Path);
        else if (target.Fragment.Length > 0 && !site.HasId(target.Path, target.Fragment))
            _diagnostics.ReportMissingAnchor(Location, page.Path, link, target.Path, target.Fragment);
    }

    private void ReportMissing(string link, string path)
    {
        var folder = path.Length == 0 || path.EndsWith('/') ? path : $"{path}/";
        if (site.HasFile($"{folder}index.html"))
            _diagnostics.ReportFolderLink(Location, page.Path, link);
        else
            _diagnostics.ReportMissingTarget(Location, page.Path, link, path);
    }

    private string Decode(HtmlAttribute attribute)
    {
        var text = Encoding.UTF8.GetString(_html.Span[attribute.Value]);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    // Counted only when there is something to report.
    private TextLocation Locate()
    {
        var before = Encoding.UTF8.GetString(_html.Span[.._tag]);
        var line = before.AsSpan().Count('\n');
        var position = new LinePosition(line, before.Length - (before.LastIndexOf('\n') + 1));
        return new TextLocation($"output/{page.Path}", new TextSpan(before.Length, 0), position, position);
    }
}
