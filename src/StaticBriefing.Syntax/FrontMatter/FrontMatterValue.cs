namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>One key with what is to be written for it.</summary>
public sealed record FrontMatterValue(FrontMatterKey Key, FrontMatterContent Content);
