using Scriban.Runtime;
using Scriban.Syntax;
using StaticBriefing.Pages.Views;
using StaticBriefing.Site.Theming;

namespace StaticBriefing.Site.Rendering;

/// <summary><c>partial 'quote' q</c>: a template of <c>partials/</c>, shown with one value.</summary>
internal sealed class PartialFunction : TemplateFunction
{
    protected override object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments)
    {
        var html = "";
        Run(context, caller, arguments[0] as string ?? "", template => html = context.Run(template, arguments.Count > 1 ? arguments[1] : null, written => new string(written)));
        return new Markup(html);
    }

    /// <summary>Does something with a partial of the theme, within the depth that partials may have.</summary>
    public static void Run(PageContext context, ScriptNode caller, string name, Action<ParsedTemplate> run)
    {
        var template = context.Theme.Partial(name)
            ?? throw new ScriptRuntimeException(caller.Span, $"the theme has no partial named '{name}'");
        context.EnterRecursive(caller);
        try
        {
            run(template);
        }
        finally
        {
            context.ExitRecursive(caller);
        }
    }
}
