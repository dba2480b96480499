using Scriban.Runtime;
using Scriban.Syntax;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Views;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Theming;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Rendering;

/// <summary>Makes HTML of pages. One renderer serves one worker at a time; a theme serves any number of renderers.</summary>
public sealed class TemplateRenderer(Theme theme)
{
    private const string Layout = "layout";

    private PageContext? _context;

    /// <summary>The page's template, then the layout around it. Equal arguments give equal bytes.</summary>
    public Rendered Render(TemplatePage page, SiteView site)
    {
        if (theme.Template(page.Template) is not { } template || theme.Template(Layout) is not { } layout)
            return Missing(page);
        var context = _context ??= new PageContext(theme);
        context.Start(LinkWriter.For(page.Route, site.Url));
        try
        {
            var content = Render(context, template, layout, page, site);
            return new Rendered(new OutputFile(page.Route.Path, content), context.Diagnostics.ToEquatableArray());
        }
        catch (ScriptRuntimeException exception)
        {
            // What a failed page has left on the context's stacks goes with the context.
            _context = null;
            return Failed(page, exception);
        }
    }

    private static FileContent Render(PageContext context, ParsedTemplate template, ParsedTemplate layout, TemplatePage page, SiteView site)
    {
        context.PushGlobal(new ScriptObject { ["site"] = TemplateViews.View(site), ["page"] = TemplateViews.View(page.Head) });
        var content = context.Run(template, TemplateViews.View(page), html => new Markup(new string(html)));
        var whole = context.Run(layout, content, html => site.Without.IsEmpty ? FileContent.From(html) : FileContent.From(AbsentLinks.Unwrap(new string(html), page.Route, site.Url, site.Without)));
        context.PopGlobal();
        return whole;
    }

    private Rendered Failed(TemplatePage page, ScriptRuntimeException exception)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.ReportTemplateFailed(theme.LocationOf(exception.Span), page.Route.Path, exception.OriginalMessage);
        return new Rendered(null, diagnostics.ToEquatableArray());
    }

    // Said once already, when the theme was loaded; a page without a template must not pass for a page.
    private Rendered Missing(TemplatePage page)
    {
        var name = theme.Template(Layout) is null ? Layout : page.Template;
        var diagnostics = new DiagnosticBag();
        diagnostics.ReportMissingTemplate(TextLocation.StartOf($"theme/{name}.html"), $"{name}.html");
        return new Rendered(null, diagnostics.ToEquatableArray());
    }
}
