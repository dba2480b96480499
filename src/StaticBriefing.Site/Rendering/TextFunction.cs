using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Theming;

namespace StaticBriefing.Site.Rendering;

/// <summary><c>t 'key' a b</c>: the theme's words, {0} and {1} filled with what follows.</summary>
internal sealed class TextFunction : TemplateFunction
{
    protected override object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments)
    {
        var key = arguments[0] as string ?? "";
        if (!context.Theme.Strings.TryGet(key, out var entry))
        {
            context.Diagnostics.ReportUnknownString(context.Theme.LocationOf(caller.Span), key, context.Theme.NearestString(key));
            return key;
        }
        var text = entry.One is { } one && arguments.Count > 1 && IsOne(arguments[1]) ? one : entry.Text;
        return arguments.Any(argument => argument is Markup)
            ? new Markup(Placeholders.Fill(HtmlText.Escape(text), name => Argument(name, arguments) is { } value ? context.ToHtml(value) : null))
            : Placeholders.Fill(text, name => Argument(name, arguments) is { } value ? context.ObjectToString(value, nested: false) : null);
    }

    // The number may have been grouped already.
    private static bool IsOne(object? count) => count is 1 or "1";

    private static object? Argument(string name, ScriptArray arguments) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index + 1 < arguments.Count
            ? arguments[index + 1] ?? ""
            : null;
}
