using StaticBriefing.Site.Views;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Theming.Checking;

/// <summary>Checks a template before any page exists: every name in every branch, also in those that are never rendered.</summary>
internal sealed class TemplateChecker(StringTable strings, ThemeAssets assets)
{
    public void Check(ParsedTemplate template, DiagnosticBag diagnostics)
    {
        var report = new TemplateReport(template, diagnostics);
        var calls = new CallChecker(strings, assets, report);
        var statements = new StatementChecker(new ExpressionChecker(calls, report), report);
        if (template.Page.Body is { } body)
            statements.Check(body, ScopeOf(template));
    }

    private static VariableScope ScopeOf(ParsedTemplate template)
    {
        var scope = VariableScope.Empty;
        foreach (var global in TemplateViews.Globals)
            scope = scope.With(global.Variable, global.Type);
        return scope.With(template.Variable, template.RootType);
    }
}
