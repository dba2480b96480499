using System.Globalization;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Site.Rendering;

/// <summary>Writes the values of a page: everything escaped but markup, routes as links from the page, dates in words.</summary>
internal sealed class ValueWriter(DateWords dates)
{
    public LinkWriter Links { get; set; } = LinkWriter.None;

    public string ToHtml(object? value) => value is Markup markup ? markup.Html : HtmlText.Escape(ToText(value));

    public string ToText(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Route route => Links.Write(route),
        Markup markup => markup.Html,
        EdtfDate date => dates.Write(date),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
