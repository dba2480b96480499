using StaticBriefing.Pipelines.Building;
using StaticBriefing.Semantics.Drafting;
using StaticBriefing.Semantics.Reviewing;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>Writes what the reader found into sidecars, with the status auto. It only ever adds lines.</summary>
public sealed class SidecarDrafter
{
    private readonly ProjectArticles _project;
    private readonly SidecarStore _store;

    private SidecarDrafter(ProjectArticles project, SidecarStore store) => (_project, _store) = (project, store);

    /// <param name="remembers">Make use of what builds remember.</param>
    public static SidecarDrafter Of(ProjectFolders folders, BuildOptions options, bool remembers, CancellationToken cancellation) =>
        new(ProjectArticles.Read(folders, options, remembers, cancellation), new SidecarStore(folders));

    /// <summary>The paths of all seeds and of their sidecars, from the project's root.</summary>
    public IEnumerable<string> Paths => _project.All.SelectMany(article => new[] { article.Source.TextSource!.Path, article.SidecarPath });

    /// <param name="only">Paths of seeds or sidecars; empty for all.</param>
    /// <param name="isDry">Nothing is written.</param>
    public IReadOnlyList<DraftedSidecar> Draft(IReadOnlyCollection<string> only, bool isDry) =>
        [.. _project.All.Where(article => only.Count == 0 || only.Contains(article.SidecarPath) || only.Contains(article.Source.TextSource!.Path)).Select(article => Draft(article, isDry))];

    private DraftedSidecar Draft(ProjectArticle article, bool isDry)
    {
        var nothing = new DraftedSidecar(article.SidecarPath, article.Source.Seed, false, 0, 0, 0, []);
        if (article.Sidecar is null && _project.UnreadableFor(article) is { } unreadable)
            return nothing with { Problems = [$"{unreadable} may describe this seed, but cannot be read. See what 'briefing check' says of it."] };
        var (edit, draft) = (new SidecarEdit(article), ArticleDrafter.Draft(article.Source, article.Reading));
        var problems = new List<string>();
        var own = article.Own;
        var drafted = nothing with
        {
            IsNew = article.Sidecar is null,
            Quotes = Add(edit, FactKind.Quote, draft.Quotes.Count, new() { Quotes = own.Quotes.Concat(draft.Quotes).ToEquatableArray() }, problems),
            Events = Add(edit, FactKind.Event, draft.Events.Count, new() { Events = own.Events.Concat(draft.Events).ToEquatableArray() }, problems),
            Figures = Add(edit, FactKind.Figure, draft.Figures.Count, new() { Figures = own.Figures.Concat(draft.Figures).ToEquatableArray() }, problems),
        };
        if (drafted.IsChanged && !isDry && _store.Write(article.SidecarPath, article.Sidecar?.Content, edit.Text) is { } refused)
            return nothing with { Problems = [refused] };
        return drafted with { Problems = problems.ToEquatableArray() };
    }

    private static int Add(SidecarEdit edit, FactKind kind, int count, ArticleFrontMatter lists, List<string> problems)
    {
        if (count == 0 || edit.IsClosed(kind))
            return 0;
        if (edit.ProblemWith(kind) is { } problem)
            problems.Add(problem);
        else if (edit.TryAdd(lists))
            return count;
        else
            problems.Add($"'{SidecarEdit.KeyOf(kind)}' is laid out so that nothing can be added without changing lines of yours. Write it with one entry below the other.");
        return 0;
    }
}
