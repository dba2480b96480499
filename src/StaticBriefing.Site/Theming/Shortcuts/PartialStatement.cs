using Scriban;
using Scriban.Syntax;
using StaticBriefing.Site.Rendering;

namespace StaticBriefing.Site.Theming.Shortcuts;

/// <summary><c>partial 'quote' q</c> by itself: what it shows goes straight to where the rest of the template goes.</summary>
internal sealed class PartialStatement : ScriptStatement
{
    private readonly ScriptFunctionCall _written;
    private readonly string _name;
    private readonly ScriptExpression _value;

    public PartialStatement(ScriptFunctionCall written, string name, ScriptExpression value)
    {
        (_written, _name, _value) = (written, name, value);
        Span = written.Span;
        CanOutput = false;
    }

    public override object? Evaluate(TemplateContext context)
    {
        var page = (PageContext)context;
        PartialFunction.Run(page, this, _name, template => page.Write(template, page.Evaluate(_value)));
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => _written.PrintTo(printer);
}
