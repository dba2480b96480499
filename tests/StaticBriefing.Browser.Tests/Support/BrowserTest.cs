namespace StaticBriefing.Browser.Tests.Support;

/// <summary>A test that needs a browser, and is skipped where none is installed.</summary>
public abstract class BrowserTest
{
    protected BrowserTest(BrowserFixture fixture)
    {
        Assert.SkipWhen(fixture.WhyNot is not null, fixture.WhyNot ?? "");
        Fixture = fixture;
    }

    /// <summary>Page kinds by name, for theories.</summary>
    public static TheoryData<string> Kinds => new(PageKind.All.Select(kind => kind.Name));

    protected BrowserFixture Fixture { get; }

    private protected static PageKind KindOf(string name) => PageKind.All.First(kind => kind.Name == name);

    /// <summary>Fails with all that was found, one a line: what <c>Assert.Empty</c> prints of a list is too short to mend anything by.</summary>
    private protected static void AssertNone(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Take(50)));
    }

    /// <summary>The address of the largest page of a kind.</summary>
    private protected Uri AddressOf(string kind)
    {
        var (site, page) = Fixture.Largest(KindOf(kind));
        return Fixture.AddressOf(site, page);
    }

    private protected Task<Visit> VisitAsync(Screen screen) => Fixture.Visits.RentAsync(screen);

    private protected async Task<Visit> VisitAsync(Screen screen, Uri address)
    {
        var visit = await VisitAsync(screen);
        await visit.GoAsync(address);
        return visit;
    }
}
