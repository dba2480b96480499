using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Makes the pages as values, then as bytes. What a page is made from decides whether it is made again.</summary>
internal sealed class PagesPipeline
{
    private readonly Dictionary<string, StepTable<object, Page>> _emit = new(StringComparer.Ordinal);
    private readonly StepTable<RenderInput, Outcome<OutputFile?>> _render = new("Rendering");

    private sealed record RenderInput(Page Page, Theme Theme, SiteView Site);

    public IReadOnlyList<Page> Emit(BuildRun run, IReadOnlyList<PageJob> jobs)
    {
        var byGroup = jobs.ToLookup(job => job.Group);
        foreach (var gone in _emit.Keys.Where(group => !byGroup.Contains(group)).ToList())
            run.Run(_emit[gone], [], input => (Page)input);
        return [.. byGroup.SelectMany(group => Emit(run, TableOf(group.Key), [.. group]))];
    }

    public IReadOnlyList<OutputFile> Render(BuildRun run, IReadOnlyList<Page> pages, Theme theme, SiteView site)
    {
        using var renderers = new ThreadLocal<TemplateRenderer>(() => new TemplateRenderer(theme));
        var items = pages.Select(page => KeyValuePair.Create(page.Route.Path, new RenderInput(page, theme, site))).ToList();
        return [.. run.Run(_render, items, (input, diagnostics) => Render(renderers.Value!, input, diagnostics)).OfType<OutputFile>()];
    }

    private static IReadOnlyList<Page> Emit(BuildRun run, StepTable<object, Page> table, IReadOnlyList<PageJob> jobs)
    {
        var emit = jobs.ToDictionary(job => job.Input, job => job.Emit, ReferenceEqualityComparer.Instance);
        return run.Run(table, [.. jobs.Select(job => KeyValuePair.Create(job.Key, job.Input))], input => emit[input]());
    }

    private StepTable<object, Page> TableOf(string group)
    {
        if (!_emit.TryGetValue(group, out var table))
            _emit[group] = table = new StepTable<object, Page>($"Pages: {group}");
        return table;
    }

    private static OutputFile? Render(TemplateRenderer renderer, RenderInput input, DiagnosticBag diagnostics)
    {
        if (input.Page is TextFilePage text)
            return OutputFile.From(text);
        var rendered = renderer.Render((TemplatePage)input.Page, input.Site);
        diagnostics.AddRange(rendered.Diagnostics);
        return rendered.File;
    }
}
