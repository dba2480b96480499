using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticBriefing.Site.Rendering;

/// <summary><c>asset 'briefing.css'</c>: the route of the file under its published name.</summary>
internal sealed class AssetFunction : TemplateFunction
{
    protected override object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments) =>
        context.Theme.AssetRoute(arguments[0] as string ?? "")
        ?? throw new ScriptRuntimeException(caller.Span, $"the theme has no asset named '{arguments[0]}'");
}
