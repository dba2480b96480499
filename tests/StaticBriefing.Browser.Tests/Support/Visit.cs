using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>A tab, and everything a reader must never meet in it. It goes back to its pool at the end.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string WatchPolicy =
        "addEventListener('securitypolicyviolation', e => (window.brokenPolicy ??= []).push(e.violatedDirective + ' ' + e.blockedURI))";

    private readonly VisitPool _pool;
    private readonly ConcurrentQueue<string> _problems = new();

    private Visit(IPage page, Screen screen, VisitPool pool)
    {
        (Page, Screen, _pool) = (page, screen, pool);
        page.Console += (_, message) => NoteConsole(message);
        page.PageError += (_, error) => Note("script error: " + error);
        page.Request += (_, request) => NoteRequest(request);
        page.RequestFailed += (_, request) => NoteFailure(request);
        page.Response += (_, response) => NoteResponse(response);
    }

    public IPage Page { get; }

    /// <summary>What the tab was opened as.</summary>
    public Screen Screen { get; }

    /// <summary>Console errors, requests to elsewhere and files that did not load, with the page on which they came up.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    public static async Task<Visit> StartAsync(IBrowser browser, Screen screen, VisitPool pool)
    {
        var context = await browser.NewContextAsync(screen.Options);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(WatchPolicy);
        return new Visit(page, screen, pool);
    }

    public async Task GoAsync(Uri address) => await Page.GotoAsync(address.AbsoluteUri);

    /// <summary>Follows a link and waits until its page is there: what is read next would else be the page that was left, or half of the new one.</summary>
    public async Task FollowAsync(ILocator link)
    {
        var address = await link.EvaluateAsync<string>("a => a.href");
        await link.ClickAsync();
        await ArriveAsync("there => location.href === there", address);
    }

    /// <summary>Waits until the page whose address has this part is there.</summary>
    public Task ArriveAsync(string part) => ArriveAsync("part => location.href.includes(part)", part);

    /// <summary>Looks at the page that is open with another width and colour scheme.</summary>
    public async Task TurnAsync(Screen screen)
    {
        await Page.SetViewportSizeAsync(screen.Width, Screen.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = screen.Scheme, Media = Media.Null });
    }

    /// <summary>An empty page as at the beginning, with nothing noted.</summary>
    public async Task ResetAsync()
    {
        await GoAsync(new Uri("about:blank"));
        await TurnAsync(Screen);
        _problems.Clear();
    }

    /// <summary>What the Content-Security-Policy has stopped on the page that is open.</summary>
    public Task<string[]> BrokenPolicyAsync() => Page.EvaluateAsync<string[]>("() => window.brokenPolicy ?? []");

    public ValueTask DisposeAsync()
    {
        _pool.Return(this);
        return ValueTask.CompletedTask;
    }

    // The browser is asked, not the client of it: that one looks at the address it knows and then waits for the next, and misses one that comes between.
    private async Task ArriveAsync(string isThere, string address) =>
        await Page.WaitForFunctionAsync($"address => ({isThere})(address) && document.readyState === 'complete'", address);

    private void NoteConsole(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            Note($"console: {message.Text}");
    }

    private void NoteRequest(IRequest request)
    {
        if (!request.Url.StartsWith("data:", StringComparison.Ordinal) && request.Url is var url && new Uri(url) is { IsLoopback: false, IsFile: false, AbsoluteUri: not "about:blank" })
            Note("asked elsewhere: " + url);
    }

    // Who leaves a page no longer waits for what it was still asking for.
    private void NoteFailure(IRequest request)
    {
        if (request.Failure != "net::ERR_ABORTED")
            Note($"not loaded: {request.Url} ({request.Failure})");
    }

    private void NoteResponse(IResponse response)
    {
        if (response.Status >= 400)
            Note($"status {response.Status}: {response.Url}");
    }

    private void Note(string problem) => _problems.Enqueue($"{Page.Url}: {problem}");
}
