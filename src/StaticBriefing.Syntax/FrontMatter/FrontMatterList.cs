using StaticBriefing.Text.Collections;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Several values of one key.</summary>
public sealed record FrontMatterList(EquatableArray<FrontMatterContent> Items) : FrontMatterContent;
