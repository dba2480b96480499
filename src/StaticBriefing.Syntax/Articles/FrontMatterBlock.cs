using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Where a file's front matter and its body stand.</summary>
/// <param name="Yaml">The lines between the two markers; null when the file has no front matter.</param>
public readonly record struct FrontMatterBlock(TextSpan? Yaml, TextSpan Body);
