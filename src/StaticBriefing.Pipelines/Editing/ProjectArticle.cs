using StaticBriefing.Language.Findings;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>A seed of the project with what is known of it.</summary>
/// <param name="Files">What it was read from.</param>
/// <param name="Article">What it is called.</param>
/// <param name="SidecarPath">Where its sidecar stands, or would.</param>
/// <param name="Sidecar">Null where there is none yet.</param>
/// <param name="Own">What the sidecar itself says; nothing where there is none.</param>
internal sealed record ProjectArticle(
    ArticleFiles Files,
    ArticleSource Source,
    ArticleReading Reading,
    ArticleRef Article,
    string SidecarPath,
    SourceText? Sidecar,
    ArticleFrontMatter Own)
{
    /// <summary>The same seed under a sidecar of this text. What was read stays: facts are no part of what reading knows.</summary>
    public ProjectArticle With(string sidecar)
    {
        var source = SourceText.From(SidecarPath, sidecar);
        var mapping = YamlReader.Read(source, new DiagnosticBag()) as YamlMapping;
        var files = Files with { Key = SidecarPath };
        return this with
        {
            Files = files,
            Source = ArticleAssembler.Assemble(files, mapping, new DiagnosticBag()),
            Sidecar = source,
            Own = OwnOf(mapping),
        };
    }

    public static ArticleFrontMatter OwnOf(YamlMapping? sidecar) =>
        sidecar is null ? new ArticleFrontMatter() : ArticleFrontMatter.Bind(sidecar, new DiagnosticBag());
}
