using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Routing;

/// <summary>
/// A place on the site: an output file and, optionally, an anchor in it. Templates write a route as a link relative to the page they render,
/// file name and all, so that the same output works at '/', at '/repo/' and from a disk.
/// </summary>
/// <param name="Path">The output file from the site's root: "people/ada-example/index.html". Empty for no place at all.</param>
/// <param name="Anchor">An id on that page, without '#'; null for the page itself.</param>
[Packed]
public readonly partial record struct Route(string Path, string? Anchor = null)
{
    private const string IndexFile = "index.html";

    /// <summary>True for a page of HTML; false for a feed and the like.</summary>
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>The address as people write it, from the site's root and without the index file: "people/ada-example/#quotes".</summary>
    public string Address
    {
        get
        {
            var page = Path.EndsWith(IndexFile, StringComparison.Ordinal) && (Path.Length == IndexFile.Length || Path[^(IndexFile.Length + 1)] == '/')
                ? Path[..^IndexFile.Length]
                : Path;
            return Anchor is null ? page : $"{page}#{Anchor}";
        }
    }

    /// <summary>A page in a folder of its own: <c>Folder("people", "ada")</c> is "people/ada/index.html".</summary>
    public static Route Folder(params ReadOnlySpan<string> parts) => new(string.Join('/', [.. parts, IndexFile]));

    public Route At(string anchor) => this with { Anchor = anchor };
}
