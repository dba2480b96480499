using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>The briefing's settings: <c>input/briefing.yml</c>. Everything has a default.</summary>
[FrontMatter("settings")]
public sealed partial record SettingsFrontMatter
{
    /// <summary>What the site is called and where it will stand.</summary>
    public SiteFrontMatter? Site { get; init; }

    /// <summary>How prose is read.</summary>
    public ReadFrontMatter? Read { get; init; }

    /// <summary>What is made.</summary>
    public OutputFrontMatter? Output { get; init; }

    /// <summary>Hosts whose files (<c>_headers</c>, <c>_redirects</c>, <c>.nojekyll</c>) are written: netlify, github-pages, cloudflare-pages.</summary>
    [Key(Example = "hosts: [netlify]")]
    public EquatableArray<Located<string>> Hosts { get; init; }
}
