using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>A site under a server of this machine: at the root, or in a sub-folder as on GitHub Pages.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly PreviewServer _server;

    private Served(PreviewServer server, string home)
    {
        _server = server;
        Address = new Uri(server.Address, home);
    }

    /// <summary>Where the site's home is.</summary>
    public Uri Address { get; }

    /// <param name="home">'/', or the name of the sub-folder between two of them.</param>
    public static async Task<Served> AtAsync(ISiteContent site, string home)
    {
        var diagnostics = new DiagnosticBag();
        var content = home == "/" ? site : new SubfolderSite(site, home);
        var server = await PreviewServer.StartAsync(0, content, liveReload: false, diagnostics);
        return new Served(server ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToEquatableArray())), home);
    }

    public static Task<Served> AtAsync(BuiltSite site, string home) =>
        AtAsync(FolderSite.TryOpen(site.Folder, new DiagnosticBag())!, home);

    public Uri Of(string page) => new(Address, page);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
