using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Site.Hosts;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Tests.Preview;

public sealed class PreviewServerTests : IAsyncLifetime
{
    private static readonly string[] _page = ["<!doctype html><body>home</body></html>"];
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly TempFolder _temp = new();
    private PreviewServer _preview = null!;
    private PreviewServer _serve = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _preview = (await PreviewServer.StartAsync(0, Site(_page[0]), liveReload: true, new DiagnosticBag(), Token))!;
        _serve = (await PreviewServer.StartAsync(0, Site(_page[0]), liveReload: false, new DiagnosticBag(), Token))!;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _preview.DisposeAsync();
        await _serve.DisposeAsync();
        _temp.Dispose();
    }

    private FolderSite Site(string home) => _temp.Site(
        ("index.html", home),
        ("404.html", "<body>lost</body>"),
        ("feed.xml", "<feed/>"),
        ("card.png", "PNG"),
        ("timeline.ics", "BEGIN:VCALENDAR"),
        ("assets/site.css", "a{}"),
        ("_headers", "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n/feed.xml\n  X-Frame-Options: SAMEORIGIN\n"));

    private Task<HttpResponseMessage> Get(PreviewServer server, string path, Action<HttpRequestMessage>? change = null, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(server.Address, path));
        change?.Invoke(request);
        return _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token);
    }

    private static Task<string> Text(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Token);

    [Fact]
    public async Task APageOfAPreviewHasTheScriptAndOneThatIsServedHasNot()
    {
        Assert.Equal("<!doctype html><body>home<script src=\"/_briefing/live.js\" defer></script></body></html>", await Text(await Get(_preview, "/")));
        Assert.Equal(_page[0], await Text(await Get(_serve, "/")));
        Assert.Equal("a{}", await Text(await Get(_preview, "/assets/site.css")));
    }

    [Fact]
    public async Task TextsAreServedPackedToWhoUnpacksThemAndPicturesAndPreviewsAreNot()
    {
        var page = await Get(_serve, "/", request => request.Headers.AcceptEncoding.ParseAdd("gzip, br"));

        Assert.Equal(["gzip"], page.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], page.Headers.Vary);
        using var unpacked = new StreamReader(new GZipStream(await page.Content.ReadAsStreamAsync(Token), CompressionMode.Decompress));
        Assert.Equal(_page[0], await unpacked.ReadToEndAsync(Token));
        Assert.Empty((await Get(_serve, "/")).Content.Headers.ContentEncoding);
        Assert.Empty((await Get(_serve, "/card.png", request => request.Headers.AcceptEncoding.ParseAdd("gzip"))).Content.Headers.ContentEncoding);
        Assert.Empty((await Get(_preview, "/", request => request.Headers.AcceptEncoding.ParseAdd("gzip"))).Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task TheScriptIsServedByAPreviewOnlyAndIsSmall()
    {
        var script = await Get(_preview, "/_briefing/live.js");

        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType!.ToString());
        Assert.InRange((await Text(script)).Length, 500, 3 * 1024);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(_serve, "/_briefing/live.js")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(_serve, "/_briefing/events")).StatusCode);
    }

    [Fact]
    public async Task EveryAnswerCarriesThePolicyOfTheSite()
    {
        foreach (var path in new[] { "/", "/nothing", "/assets/site.css" })
        {
            var response = await Get(_preview, path);
            Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Fact]
    public async Task HeadersOfTheSiteReplaceOurs()
    {
        Assert.Equal("SAMEORIGIN", Assert.Single((await Get(_serve, "/feed.xml")).Headers.GetValues("X-Frame-Options")));
        Assert.Contains("immutable", (await Get(_serve, "/assets/site.css")).Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-cache", (await Get(_preview, "/assets/site.css")).Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/timeline.ics", "text/calendar; charset=utf-8")]
    public async Task AFileHasItsType(string path, string type)
    {
        Assert.Equal(type, (await Get(_serve, path)).Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task AMissingPageIs404WithThePageForIt()
    {
        var response = await Get(_serve, "/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("<body>lost</body>", await Text(response));
    }

    [Fact]
    public async Task AKnownTagIsAnsweredWithNotModifiedUntilTheSiteChanges()
    {
        var tag = (await Get(_preview, "/")).Headers.ETag!;
        void Known(HttpRequestMessage request) => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(tag.Tag, isWeak: true));

        Assert.Equal(HttpStatusCode.NotModified, (await Get(_preview, "/", Known)).StatusCode);
        _preview.Content = Site("<body>another</body>");
        var changed = await Get(_preview, "/", Known);

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Contains("another", await Text(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadHasTheLengthAndNoBody()
    {
        var response = await Get(_serve, "/", method: HttpMethod.Head);

        Assert.Equal(_page[0].Length, response.Content.Headers.ContentLength);
        Assert.Equal("", await Text(response));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task OtherMethodsAreNotAllowed(string method)
    {
        var response = await Get(_preview, "/", method: new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example:80")]
    [InlineData("0.0.0.0")]
    public async Task AForeignHostIsRefused(string host)
    {
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await Get(_preview, "/", request => request.Headers.TryAddWithoutValidation("Host", host))).StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:5080")]
    [InlineData("127.0.0.1:1")]
    [InlineData("[::1]:5080")]
    public async Task TheNamesOfThisMachineAreAnswered(string host)
    {
        Assert.Equal(HttpStatusCode.OK, (await Get(_preview, "/", request => request.Headers.TryAddWithoutValidation("Host", host))).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://localhost:1")]
    public async Task AForeignOriginIsRefused(string origin)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await Get(_preview, "/_briefing/events", request => request.Headers.Add("Origin", origin))).StatusCode);
    }

    [Fact]
    public async Task TheOwnOriginIsAnswered()
    {
        var own = _serve.Address.GetLeftPart(UriPartial.Authority);

        Assert.Equal(HttpStatusCode.OK, (await Get(_serve, "/", request => request.Headers.Add("Origin", own))).StatusCode);
    }

    [Fact]
    public async Task AnOpenPageIsToldOfReloadsAndFindings()
    {
        using var response = await Get(_preview, "/_briefing/events");
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync(Token));
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("event: hello", await events.ReadLineAsync(Token));
        await events.ReadLineAsync(Token);
        await events.ReadLineAsync(Token);

        _preview.Live!.Reload(["index.html", "a\"b.html"]);
        _preview.Live.Show("{\n  \"diagnostics\": []\n}\n");

        Assert.Equal("event: reload", await events.ReadLineAsync(Token));
        Assert.EndsWith(",\"paths\":[\"index.html\",\"a\\u0022b.html\"]}", await events.ReadLineAsync(Token), StringComparison.Ordinal);
        await events.ReadLineAsync(Token);
        Assert.Equal(
            ["event: diagnostics", "data: {", "data:   \"diagnostics\": []", "data: }", ""],
            [await events.ReadLineAsync(Token), await events.ReadLineAsync(Token), await events.ReadLineAsync(Token), await events.ReadLineAsync(Token), await events.ReadLineAsync(Token)]);
    }

    [Fact]
    public async Task APageOpenedLaterSeesTheFindingsToo()
    {
        _preview.Live!.Show("{}");
        using var response = await Get(_preview, "/_briefing/events");
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync(Token));
        for (var line = 0; line < 3; line++)
            await events.ReadLineAsync(Token);

        Assert.Equal("event: diagnostics", await events.ReadLineAsync(Token));
    }

    [Fact]
    public async Task StoppingEndsTheStreams()
    {
        var server = (await PreviewServer.StartAsync(0, Site("x"), liveReload: true, new DiagnosticBag(), Token))!;
        using var response = await Get(server, "/_briefing/events");
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync(Token));
        await events.ReadLineAsync(Token);

        await server.DisposeAsync();

        Assert.EndsWith("\"", (await events.ReadToEndAsync(Token)).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APortInUseIsAFindingAndNoException()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(await PreviewServer.StartAsync(_serve.Address.Port, Site("x"), liveReload: false, diagnostics, Token));
        Assert.Equal("SB6020", Assert.Single(diagnostics.ToEquatableArray()).Id);
    }
}
