using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticBriefing.Site.Rendering;

/// <summary><c>number n</c>: digits in groups of three, with the theme's separator.</summary>
internal sealed class NumberFunction : TemplateFunction
{
    protected override object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments) =>
        arguments[0] is int number ? Group(number, context.Theme.Strings["number.group"]) : arguments[0];

    private static string Group(int number, string separator)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var sign = digits[0] == '-' ? 1 : 0;
        var grouped = new StringBuilder(digits);
        for (var i = digits.Length - 3; i > sign; i -= 3)
            grouped.Insert(i, separator);
        return grouped.ToString();
    }
}
