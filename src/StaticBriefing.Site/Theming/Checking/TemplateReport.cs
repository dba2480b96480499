using Scriban.Syntax;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Theming.Checking;

/// <summary>Where the findings about one template go, and how its nodes are shown in them.</summary>
internal sealed class TemplateReport(ParsedTemplate template, DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics => diagnostics;

    public TextLocation LocationOf(ScriptNode node) => template.LocationOf(node.Span);

    /// <summary>The node as the author wrote it.</summary>
    public string TextOf(ScriptNode node) => template.Source.Slice(LocationOf(node).Span).Trim();

    /// <summary>What a statement begins with: "while".</summary>
    public string FirstWordOf(ScriptNode node) => TextOf(node).Split([' ', '\n', '\r', '\t'], 2)[0];
}
