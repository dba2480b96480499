using System.Collections.Frozen;
using StaticBriefing.Site.Output;

namespace StaticBriefing.Site.Links;

/// <summary>Every file of a site, and the ids of its pages.</summary>
internal sealed class SiteIndex
{
    private readonly FrozenDictionary<string, PageIds?> _files;

    private SiteIndex(FrozenDictionary<string, PageIds?> files, string basePath)
    {
        _files = files;
        BasePath = basePath;
    }

    /// <summary>Where the site stands on its host, without the last '/': "" or "/repo".</summary>
    public string BasePath { get; }

    public static SiteIndex From(IReadOnlyCollection<OutputFile> files, string siteUrl)
    {
        var basePath = Uri.TryCreate(siteUrl, UriKind.Absolute, out var url) ? url.AbsolutePath.TrimEnd('/') : "";
        var ids = files.AsParallel().Select(file => KeyValuePair.Create(file.Path, IsPage(file) ? IdsOf(file) : null));
        return new SiteIndex(ids.ToFrozenDictionary(StringComparer.Ordinal), basePath);
    }

    public static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    public bool HasFile(string path) => _files.ContainsKey(path);

    /// <summary>True also for files that are no pages: what follows '#' there is the reader's program's affair.</summary>
    public bool HasId(string path, string id) => _files[path] is not { } ids || ids.Contains(id);

    private static PageIds IdsOf(OutputFile file)
    {
        var html = file.Content.Bytes.Span;
        var reader = new HtmlTagReader(html);
        var attributes = new List<HtmlAttribute>();
        var ids = new PageIds();
        while (reader.Read(attributes))
        {
            foreach (var attribute in attributes)
            {
                if (LinkAttributes.Is(html[attribute.Name], "id"u8))
                    ids.Add(html[attribute.Value]);
            }
        }
        return ids;
    }
}
