using Scriban;
using Scriban.Parsing;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Theming;

/// <summary>Reads a template's text with Scriban's parser.</summary>
internal static class TemplateReader
{
    private const int DeepestExpression = 100;
    private const string LayoutVariable = "content";

    /// <summary>The template, or null when it cannot be read.</summary>
    public static ParsedTemplate? Read(TemplateRoot root, ThemeFile file, DiagnosticBag diagnostics)
    {
        var source = SourceText.From(file.Path, file.Content.ToText().TrimStart('\uFEFF'));
        var options = new ParserOptions { ExpressionDepthLimit = DeepestExpression };
        var template = Template.Parse(source.Content, source.Path, options);
        foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
            diagnostics.ReportUnreadableTemplate(source.GetLocation(ScribanSpans.ToTextSpan(message.Span, source.Length)), message.Message);
        var variable = root.Name == "layout" ? LayoutVariable : root.Variable;
        return template is { HasErrors: false, Page: { } page } ? new ParsedTemplate(root.Name, variable, root.Type, source, page) : null;
    }
}
