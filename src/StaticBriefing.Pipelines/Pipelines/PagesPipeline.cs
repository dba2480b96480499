using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Makes pages as values, then as bytes, and lets go of them. What a page is made from decides whether it is made again.</summary>
internal sealed class PagesPipeline(BuildCache cache)
{
    private readonly Dictionary<string, StepTable<RenderedPage>> _groups =
        PageKinds.All.ToDictionary(group => group, group => cache.Table<RenderedPage>($"Pages: {group}"), StringComparer.Ordinal);

    /// <summary>A page to be made: what stands for all that it is made from, and how.</summary>
    public sealed record Item(string Path, string Group, Digest Input, Func<Page> Emit);

    /// <summary>The files of the pages, each written where the store does not hold it.</summary>
    public IReadOnlyList<SiteFile> Run(BuildRun run, IReadOnlyList<Item> items, LoadedTheme theme, SiteView site, ISiteStore store)
    {
        var look = Digests.Of(theme.Digest, Digest.Of(site));
        using var renderers = new ThreadLocal<TemplateRenderer>(() => new TemplateRenderer(theme.Theme.Value));
        var byGroup = items.ToLookup(item => item.Group, StringComparer.Ordinal);
        return [.. _groups.SelectMany(group => Run(run, group.Value, [.. byGroup[group.Key]], look, Make))];

        RenderedPage Make(Item item, DiagnosticBag diagnostics)
        {
            if (Render(renderers.Value!, item.Emit(), site, diagnostics) is not { } output)
                return new RenderedPage(null);
            return new RenderedPage(store.Put(output.Path, output.Content.Bytes));
        }

        IReadOnlyList<SiteFile> Run(BuildRun run, StepTable<RenderedPage> table, IReadOnlyList<Item> items, Digest look, Func<Item, DiagnosticBag, RenderedPage> make)
        {
            var step = table.Begin(run.Log, items.Count);
            run.ForEach(table.Name, items, (place, item) =>
            {
                var row = step.Run(place, item.Path, Digests.Of(item.Input, look), diagnostics => make(item, diagnostics));
                // Remembered, but somebody took it away.
                if (row.Value.File is { } file && !store.Holds(file))
                    make(item, new DiagnosticBag());
            });
            var rows = step.Complete();
            run.Collect(rows);
            return [.. rows.Select(row => row.Value.File).OfType<SiteFile>()];
        }
    }

    private static OutputFile? Render(TemplateRenderer renderer, Page page, SiteView site, DiagnosticBag diagnostics)
    {
        if (page is TextFilePage text)
            return OutputFile.From(text);
        if (page is PictureFilePage picture)
            return OutputFile.From(picture);
        var rendered = renderer.Render((TemplatePage)page, site);
        diagnostics.AddRange(rendered.Diagnostics);
        return rendered.File;
    }
}
