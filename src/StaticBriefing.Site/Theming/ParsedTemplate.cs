using Scriban.Parsing;
using Scriban.Syntax;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Theming;

/// <summary>A template that has been read.</summary>
/// <param name="RootType">The type of its root variable.</param>
internal sealed record ParsedTemplate(string Name, string Variable, TemplateType RootType, SourceText Source, ScriptPage Page)
{
    public TextLocation LocationOf(SourceSpan span) => Source.GetLocation(ScribanSpans.ToTextSpan(span, Source.Length));
}
