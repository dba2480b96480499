using Scriban.Runtime;

namespace StaticBriefing.Site.Rendering;

/// <summary>All functions that a template has: no clock, no chance, no files, no evaluation.</summary>
internal static class TemplateFunctions
{
    /// <summary>Made anew for each context: Scriban may hold state in it.</summary>
    public static ScriptObject Create() => new()
    {
        ["t"] = new TextFunction(),
        ["number"] = new NumberFunction(),
        ["json"] = new JsonFunction(),
        ["month"] = new MonthFunction(),
        ["year"] = new YearFunction(),
        ["asset"] = new AssetFunction(),
        ["partial"] = new PartialFunction(),
    };
}
