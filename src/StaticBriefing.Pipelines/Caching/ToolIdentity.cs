using StaticBriefing.Language;
using StaticBriefing.Pages.Model;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Site.Theming;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>Which tool remembered something: a build of other code may read and write otherwise, so it trusts none of it.</summary>
internal static class ToolIdentity
{
    // Builds are deterministic, so a module's version id changes when its code does, and only then.
    public static Digest Digest { get; } = PackWriter.DigestOf(writer =>
    {
        Type[] floors = [typeof(PackWriter), typeof(ArticleSyntax), typeof(ArticleReader), typeof(ArticleSource), typeof(Page), typeof(Theme), typeof(BuildCache)];
        foreach (var floor in floors)
            writer.WriteBytes(floor.Module.ModuleVersionId.ToByteArray());
    });
}
