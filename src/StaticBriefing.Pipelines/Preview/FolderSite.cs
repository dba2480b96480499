using System.Text;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Hosting;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>A built site in a folder, read anew at every request, so that a build beside it is seen at once.</summary>
public sealed class FolderSite : ISiteContent
{
    private readonly string _folder;

    private FolderSite(string folder) => _folder = folder;

    public HeadersFile Headers => HeadersFile.Parse(SourceOf("_headers"), new DiagnosticBag());

    public RedirectsFile Redirects => RedirectsFile.Parse(SourceOf("_redirects"), new DiagnosticBag());

    /// <summary>The site in a folder, or null (and a finding) when there is no such folder.</summary>
    public static FolderSite? TryOpen(string folder, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.ReportServedFolderMissing(folder);
            return null;
        }
        var site = new FolderSite(Path.GetFullPath(folder));
        HeadersFile.Parse(site.SourceOf("_headers"), diagnostics);
        RedirectsFile.Parse(site.SourceOf("_redirects"), diagnostics);
        return site;
    }

    public ReadOnlyMemory<byte>? Find(string path) => SitePath.IsServable(path) ? TryRead(path) : null;

    private SourceText SourceOf(string name) =>
        SourceText.From(name, TryRead(name) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "");

    private ReadOnlyMemory<byte>? TryRead(string path)
    {
        try
        {
            return Locate(path) is { } file ? File.ReadAllBytes(file) : default(ReadOnlyMemory<byte>?);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Swapped away by a build between the look and the read, or not ours to read: either way there is nothing to show.
            return null;
        }
    }

    // Part by part, so that a link in the middle cannot lead out of the folder.
    private string? Locate(string path)
    {
        var parts = path.Split('/');
        var current = _folder;
        for (var i = 0; i < parts.Length; i++)
        {
            current = Path.Combine(current, parts[i]);
            var wanted = i == parts.Length - 1 ? EntryKind.File : EntryKind.Folder;
            if (FileStamp.Of(current).Kind != wanted)
                return null;
        }
        return current;
    }
}
