using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticBriefing.Site.Rendering;

/// <summary><c>partial 'quote' q</c>: a template of <c>partials/</c>, shown with one value.</summary>
internal sealed class PartialFunction : TemplateFunction
{
    protected override object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments)
    {
        var name = arguments[0] as string ?? "";
        var template = context.Theme.Partial(name)
            ?? throw new ScriptRuntimeException(caller.Span, $"the theme has no partial named '{name}'");
        context.EnterRecursive(caller);
        try
        {
            return context.Run(template, new ScriptObject { [template.Variable] = arguments.Count > 1 ? arguments[1] : null });
        }
        finally
        {
            context.ExitRecursive(caller);
        }
    }
}
