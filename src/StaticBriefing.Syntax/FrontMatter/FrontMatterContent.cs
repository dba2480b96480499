namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>What is written after a key: a scalar, a list or a mapping.</summary>
public abstract record FrontMatterContent;
