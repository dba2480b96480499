using Microsoft.Playwright;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>What a reader looks at a page with.</summary>
internal sealed record Screen(int Width, ColorScheme Scheme)
{
    /// <summary>The height of every window.</summary>
    public const int Height = 800;

    public static Screen Phone { get; } = new(360, ColorScheme.Light);

    public static Screen Desk { get; } = new(1280, ColorScheme.Light);

    public bool Scripts { get; init; } = true;

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Scheme,
        JavaScriptEnabled = Scripts,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
