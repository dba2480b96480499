using StaticBriefing.Text.Collections;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Keys with values inside a key.</summary>
public sealed record FrontMatterMapping(EquatableArray<FrontMatterValue> Values) : FrontMatterContent;
