using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.Yaml;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>The files of one article: a text, a sidecar, or both.</summary>
/// <param name="Key">The sidecar's path, or the text's where there is none.</param>
/// <param name="Sidecar">The sidecar's mapping; null where there is none or it could not be read.</param>
internal sealed record ArticleFiles(string Key, ArticleSyntax? Text, YamlMapping? Sidecar);
