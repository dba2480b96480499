using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>An enumeration or a nested front-matter record, by name.</summary>
/// <param name="Label">Of a record: what people call it ("quote"); empty for an enumeration.</param>
/// <param name="Words">Of an enumeration: its values.</param>
public sealed record TypeModel(string Namespace, string Name, string Label, EquatableArray<WordModel> Words);
