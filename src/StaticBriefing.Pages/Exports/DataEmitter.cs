using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Metadata;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Exports;

/// <summary>Makes the Data page: it is made last, since it tells the size and the checksum of every file that it lists.</summary>
public static class DataEmitter
{
    private const int Kilobyte = 1000;

    public static DataSlice Plan(BriefingCompilation briefing, IEnumerable<ExportJob> exports) =>
        new(SiteEmitter.FrameOf(briefing.Settings), briefing.Settings.Licence, exports.Select(job => job.Download).ToEquatableArray());

    /// <param name="files">Of each path its size in bytes and its SHA-256.</param>
    public static Page Emit(DataSlice slice, IReadOnlyDictionary<string, (long Size, string Checksum)> files)
    {
        var isAddress = Uri.TryCreate(slice.Licence, UriKind.Absolute, out var url) && url.Scheme is "https" or "http";
        var page = new DataPage(
            slice.Frame.Head(Routes.Data, "nav.data", "nav.data", Crumbs.ToHome),
            slice.Licence,
            isAddress ? slice.Licence : "",
            slice.Downloads.GroupBy(download => download.Subject).Select(group => ToGroup([.. group], files)).ToEquatableArray());
        return page with { Head = page.Head.Saying(() => StructuredData.Of(page, slice.Frame)) };
    }

    private static DownloadGroup ToGroup(List<Download> downloads, IReadOnlyDictionary<string, (long Size, string Checksum)> files)
    {
        var first = downloads[0];
        return new DownloadGroup(
            first.Subject,
            $"data.of.{first.Subject}.title",
            $"data.of.{first.Subject}.about",
            first.Rows,
            first.Columns,
            downloads.Select(download => ToItem(download, files[download.Route.Path])).ToEquatableArray());
    }

    private static DownloadItem ToItem(Download download, (long Size, string Checksum) file) => new(
        Path.GetFileName(download.Route.Path),
        download.Route,
        $"data.format.{download.Format}",
        (int)((file.Size + Kilobyte - 1) / Kilobyte),
        file.Checksum);
}
