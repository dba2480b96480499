using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>What the site is called and where it will stand.</summary>
[FrontMatter("site")]
public sealed partial record SiteFrontMatter
{
    /// <summary>The briefing's title. Missing: "Briefing".</summary>
    [Key(Example = "title: The prison offer")]
    public Located<string>? Title { get; init; }

    /// <summary>The story in a few lines, for the front page.</summary>
    [Key(Example = "description: El Salvador offers its prisons to the United States.")]
    public Located<string>? Description { get; init; }

    /// <summary>The address the site will be published at. Missing: links stay relative, and there is no sitemap.</summary>
    [Key(Example = "url: https://example.org/briefing/")]
    public Located<string>? Url { get; init; }

    /// <summary>What you allow to be done with the data of the site: the name of a licence, or its address. Missing: the Data page says that none is stated.</summary>
    [Key(Example = "licence: https://creativecommons.org/licenses/by/4.0/")]
    public Located<string>? Licence { get; init; }

    /// <summary>The language of the pages (BCP 47). Missing: en.</summary>
    [Key(Example = "lang: en")]
    public Located<string>? Lang { get; init; }
}
