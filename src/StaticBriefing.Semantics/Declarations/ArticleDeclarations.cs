using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>What an article declares, without spans: an edit of its prose that names nobody new leaves this equal.</summary>
/// <param name="Names">Sorted by kind, then name.</param>
[Packed]
public sealed partial record ArticleDeclarations(string ArticleKey, EquatableArray<DeclaredName> Names);
