using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticBriefing.Site.Rendering;

/// <summary><c>month 2</c>: "February".</summary>
internal sealed class MonthFunction : TemplateFunction
{
    protected override object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments) =>
        arguments[0] is int and >= 1 and <= 12 ? context.Theme.Dates.Month((int)arguments[0]!) : "";
}
