using Microsoft.Playwright;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>What a reader looks at a page with.</summary>
internal sealed record Screen(int Width, ColorScheme Scheme)
{
    public static Screen Phone { get; } = new(360, ColorScheme.Light);

    public static Screen Desk { get; } = new(1280, ColorScheme.Light);

    public bool Scripts { get; init; } = true;

    /// <summary>The checker itself needs a script of its own on the page.</summary>
    public bool IgnoresPolicy { get; init; }

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = 800 },
        ColorScheme = Scheme,
        JavaScriptEnabled = Scripts,
        BypassCSP = IgnoresPolicy,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
