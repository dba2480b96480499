using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;
namespace StaticBriefing.Syntax.Notes;
public sealed record NoteSyntax(SourceText Source, YamlMapping? FrontMatter, RichText Text, EquatableArray<WikiLink> Links);
public sealed record WikiLink(string Target, string? Heading, string? Label, TextSpan Span, TextLocation Location);
