using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>What an article declares, without spans: an edit of its prose that names nobody new leaves this equal.</summary>
/// <param name="Names">Sorted by kind, then name.</param>
public sealed record ArticleDeclarations(string ArticleKey, EquatableArray<DeclaredName> Names);
