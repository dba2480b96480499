using System.Globalization;
using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>Serves a site on this machine only, as a static host would: with live reload for <c>preview</c>, without for <c>serve</c>.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    // What static hosts compress; archives, pictures and databases they leave as they are.
    private static readonly string[] _compressed =
    [
        "text/*", "application/json", "application/ld+json", "application/feed+json", "application/x-ndjson", "application/xml", "application/atom+xml", "image/svg+xml",
    ];

    private static readonly TimeSpan _longestStop = TimeSpan.FromSeconds(2);
    private readonly WebApplication _application;
    private ISiteContent _content;

    private PreviewServer(WebApplication application, ISiteContent content, LiveReload? live)
    {
        _application = application;
        _content = content;
        Live = live;
    }

    /// <summary>Where the server listens, for people to open.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>The channel to open pages; null for <c>serve</c>.</summary>
    public LiveReload? Live { get; }

    /// <summary>What is served; setting it swaps the whole site between two requests.</summary>
    public ISiteContent Content
    {
        get => Volatile.Read(ref _content);
        set => Volatile.Write(ref _content, value);
    }

    /// <summary>Starts to listen on a port (0: any that is free), or reports why it cannot and gives null.</summary>
    public static async Task<PreviewServer?> StartAsync(
        int port,
        ISiteContent content,
        bool liveReload,
        DiagnosticBag diagnostics,
        CancellationToken cancellation = default)
    {
        var server = new PreviewServer(Build(port), content, liveReload ? new LiveReload() : null);
        var handler = new RequestHandler(() => server.Content, server.Live);
        // A stream of events would wait in the packer until it is full.
        if (!liveReload)
            server._application.UseResponseCompression();
        server._application.Run(new RequestDelegate(handler.HandleAsync));
        try
        {
            await server._application.StartAsync(cancellation);
            server.Address = AddressOf(server._application, port);
            return server;
        }
        catch (IOException failure)
        {
            diagnostics.ReportPortInUse(port, failure.Message);
            await server._application.DisposeAsync();
            return null;
        }
    }

    /// <summary>Ends the live streams, lets answers that are under way finish for at most two seconds, then ends the server.</summary>
    public async ValueTask DisposeAsync()
    {
        Live?.Close();
        using var limit = new CancellationTokenSource(_longestStop);
        await _application.StopAsync(limit.Token);
        await _application.DisposeAsync();
    }

    private static WebApplication Build(int port)
    {
        // The empty builder reads no environment, no settings file and no command line: only the port given here counts.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.AddResponseCompression(options =>
        {
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = _compressed;
        });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Listen(options, port));
        return builder.Build();
    }

    private static void Listen(KestrelServerOptions options, int port)
    {
        options.AddServerHeader = false;
        if (port == 0)
            options.Listen(IPAddress.Loopback, 0);
        else
            options.ListenLocalhost(port);
    }

    // Both loopback addresses listen on a port that was asked for; a free one is found on IPv4 only.
    private static Uri AddressOf(WebApplication application, int port) => port == 0
        ? new Uri(application.Urls.First())
        : new Uri("http://localhost:" + port.ToString(CultureInfo.InvariantCulture) + "/");
}
