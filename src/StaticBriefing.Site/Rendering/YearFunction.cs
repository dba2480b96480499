using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticBriefing.Site.Rendering;

/// <summary><c>year 2016</c>: "2016"; <c>year -43</c>, as EDTF counts: "44 BC".</summary>
internal sealed class YearFunction : TemplateFunction
{
    protected override object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments) =>
        arguments[0] is int year ? context.Theme.Dates.Year(year) : "";
}
