namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>One value of a key.</summary>
/// <param name="Text">In its canonical spelling, unquoted.</param>
public sealed record FrontMatterScalar(string Text, FrontMatterScalarKind Kind) : FrontMatterContent;
