using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>Tabs that tests have done with, for those that follow: opening one takes longer than most of what is done in it.</summary>
internal sealed class VisitPool(IBrowser browser) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Screen, ConcurrentBag<Visit>> _idle = new();

    public async Task<Visit> RentAsync(Screen screen)
    {
        if (!_idle.GetOrAdd(screen, _ => []).TryTake(out var visit))
            return await Visit.StartAsync(browser, screen, this);
        await visit.ResetAsync();
        return visit;
    }

    public void Return(Visit visit) => _idle[visit.Screen].Add(visit);

    public ValueTask DisposeAsync() => browser.DisposeAsync();
}
