using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>A seed of the project with what is known of it.</summary>
/// <param name="Article">What it is called.</param>
/// <param name="SidecarPath">Where its sidecar stands, or would.</param>
/// <param name="Sidecar">Null where there is none yet.</param>
/// <param name="Own">What the sidecar itself says; nothing where there is none.</param>
internal sealed record ProjectArticle(
    ArticleSource Source,
    ArticleReading Reading,
    ArticleRef Article,
    string SidecarPath,
    SourceText? Sidecar,
    ArticleFrontMatter Own);
