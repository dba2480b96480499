using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Articles;

/// <summary>An article wherever a fact rests on it, with what a page shows of it.</summary>
/// <param name="Outlet">Empty when not known.</param>
/// <param name="Url">The original; empty when not known.</param>
[Packed(Shared = true)]
public sealed partial record ArticleRef(string Id, string Title, string Outlet, EdtfDate? Published, string Lang, string Url)
{
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <param name="defaultLanguage">The briefing's language, for an article that does not say its own.</param>
    public static ArticleRef Of(ArticleSource source, ArticleReading reading, ArticleIdentity identity, string defaultLanguage, DiagnosticBag diagnostics)
    {
        var front = source.FrontMatter;
        return new ArticleRef(
            identity.Id,
            identity.Title,
            front.Outlet?.Value.Trim() ?? "",
            front.Published?.Value,
            LanguageTag.Of(front.Lang?.Value) ?? reading.Language ?? defaultLanguage,
            SafeUrl.Of(front.Url, diagnostics));
    }
}
