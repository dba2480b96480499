using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Notes;

/// <summary>A note on a person, an organisation, a place or a topic as written.</summary>
/// <param name="FrontMatter">The mapping between the '---' lines, not yet bound; null when the note has none.</param>
/// <param name="Links">In reading order.</param>
public sealed record NoteSyntax(SourceText Source, YamlMapping? FrontMatter, RichText Text, EquatableArray<WikiLink> Links);
