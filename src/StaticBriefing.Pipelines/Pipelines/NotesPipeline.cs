using StaticBriefing.Pages.Routing;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Takes the editors' notes, events and pages from files to facts.</summary>
internal sealed class NotesPipeline(BuildCache cache)
{
    private static readonly (string Folder, SymbolKind Kind)[] _folders =
    [
        ("input/people/", SymbolKind.Person),
        ("input/organisations/", SymbolKind.Organisation),
        ("input/places/", SymbolKind.Place),
        ("input/topics/", SymbolKind.Topic),
    ];

    private readonly StepTable<NoteSource> _notes = cache.Table<NoteSource>("Notes");
    private readonly StepTable<EventsFrontMatter> _events = cache.Table<EventsFrontMatter>("Events");
    private readonly StepTable<WrittenPage> _pages = cache.Table<WrittenPage>("Own pages");
    private readonly StepTable<BoundNote> _boundNotes = cache.Table<BoundNote>("Bound notes");
    private readonly StepTable<BoundEvents> _boundEvents = cache.Table<BoundEvents>("Bound events");
    private readonly StepTable<OwnPage> _boundPages = cache.Table<OwnPage>("Bound pages");

    /// <summary>What the editors wrote besides articles, by path.</summary>
    public sealed record Written(
        IReadOnlyList<(string Path, StepRow<NoteSource> Row)> Notes,
        IReadOnlyList<(string Path, StepRow<EventsFrontMatter> Row)> Events,
        IReadOnlyList<(string Path, StepRow<WrittenPage> Row)> Pages);

    /// <summary>The same, bound.</summary>
    public sealed record Bound(IReadOnlyList<StepRow<BoundNote>> Notes, IReadOnlyList<StepRow<BoundEvents>> Events, IReadOnlyList<StepRow<OwnPage>> Pages)
    {
        public Digest Digest => PackWriter.DigestOf(writer =>
        {
            foreach (var digest in Notes.Select(row => row.Digest).Concat(Events.Select(row => row.Digest)).Concat(Pages.Select(row => row.Digest)))
                digest.Pack(writer);
        });
    }

    public Written Read(BuildRun run, IReadOnlyList<InputFile> sources)
    {
        var notes = _folders.SelectMany(folder => InputFolders.In(sources, folder.Folder)).Where(InputFolders.IsMarkdown).ToList();
        var events = InputFolders.In(sources, InputFolders.Events).Where(InputFolders.IsYaml).ToList();
        var pages = InputFolders.In(sources, InputFolders.Pages).Where(InputFolders.IsMarkdown).ToList();
        var written = new Written(Read(run, _notes, notes, ReadNote), Read(run, _events, events, ReadEvents), Read(run, _pages, pages, ReadPage));
        NoteBinder.CheckAliases(written.Notes.Select(note => note.Row.Value), run.Diagnostics);
        CheckSlugs(written.Pages.Select(page => page.Path), run.Diagnostics);
        return written;
    }

    public static EquatableArray<NoteDeclaration> DeclareNotes(Written written) => written.Notes.Select(note => DeclarationCollector.Declare(note.Row.Value)).ToEquatableArray();

    public static IEnumerable<ArticleDeclarations> DeclareEvents(Written written) =>
        written.Events.Select(file => EventNames.Declare(file.Path, file.Row.Value.Events));

    public Bound Bind(BuildRun run, Written written, StepRow<SymbolTable> symbols, ArticleNames names)
    {
        var scope = Digests.Of(symbols.Digest, names.DigestOfAll());
        var articles = new Lazy<ArticleTable>(names.ToTable);
        return new Bound(
            Bind(run, _boundNotes, written.Notes, scope, (note, diagnostics) => NoteBinder.Bind(note, symbols.Value, articles.Value, diagnostics)),
            Bind(run, _boundEvents, written.Events, symbols.Digest, (events, diagnostics) => EventBinder.BindOwn(events, symbols.Value, diagnostics)),
            Bind(run, _boundPages, written.Pages, scope, (page, diagnostics) => BindPage(page, symbols.Value, articles.Value, diagnostics)));
    }

    private static List<(string Path, StepRow<T> Row)> Read<T>(BuildRun run, StepTable<T> table, List<InputFile> files, Func<SourceText, DiagnosticBag, T> read)
        where T : class, IPackable<T>
    {
        var rows = run.Run(table, files, file => file.Path, file => file.Digest, (file, diagnostics) => read(CacheContext.SourceOf(file), diagnostics));
        return [.. files.Zip(rows, (file, row) => (file.Path, row))];
    }

    private static IReadOnlyList<StepRow<TBound>> Bind<TWritten, TBound>(
        BuildRun run, StepTable<TBound> table, IReadOnlyList<(string Path, StepRow<TWritten> Row)> written, Digest scope, Func<TWritten, DiagnosticBag, TBound> bind)
        where TWritten : class, IPackable<TWritten>
        where TBound : class, IPackable<TBound> =>
        run.Run(table, written, item => item.Path, item => Digests.Of(item.Row.Digest, scope), (item, diagnostics) => bind(item.Row.Value, diagnostics));

    private static NoteSource ReadNote(SourceText source, DiagnosticBag diagnostics)
    {
        var kind = Array.Find(_folders, folder => source.Path.StartsWith(folder.Folder, StringComparison.Ordinal)).Kind;
        var syntax = NoteSyntaxReader.Read(source, diagnostics);
        var front = syntax.FrontMatter is { } mapping ? NoteFrontMatter.Bind(mapping, diagnostics) : new NoteFrontMatter();
        return new NoteSource(kind, source.Path, front, syntax);
    }

    private static EventsFrontMatter ReadEvents(SourceText source, DiagnosticBag diagnostics) =>
        YamlReader.Read(source, diagnostics) is YamlMapping mapping ? EventsFrontMatter.Bind(mapping, diagnostics) : new EventsFrontMatter();

    private static WrittenPage ReadPage(SourceText source, DiagnosticBag diagnostics)
    {
        var syntax = NoteSyntaxReader.Read(source, diagnostics);
        return new WrittenPage(syntax, syntax.FrontMatter is { } mapping ? NoteFrontMatter.Bind(mapping, diagnostics) : new NoteFrontMatter());
    }

    private static void CheckSlugs(IEnumerable<string> pages, DiagnosticBag diagnostics)
    {
        foreach (var twin in pages.GroupBy(SlugOf).SelectMany(pages => pages.Skip(1)))
            diagnostics.ReportReservedPage(twin, SlugOf(twin));
    }

    private static string SlugOf(string path) => Slug.From(Path.GetFileNameWithoutExtension(path));

    // A page without a slug is none: its name is taken by the site itself, which has been said.
    private static OwnPage BindPage(WrittenPage page, SymbolTable symbols, ArticleTable articles, DiagnosticBag diagnostics)
    {
        var path = page.Syntax.Source.Path;
        var slug = SlugOf(path);
        if (Routes.IsReserved(slug) && slug != "about")
        {
            diagnostics.ReportReservedPage(path, slug);
            return new OwnPage("", "", NoteBody.Empty);
        }
        var body = NoteBinder.BindBody(page.Syntax, symbols, articles, diagnostics);
        return new OwnPage(slug, page.FrontMatter.Name?.Value ?? HeadingOf(body.Text) ?? slug.Replace('-', ' '), body);
    }

    private static string? HeadingOf(RichText text)
    {
        foreach (var block in text.Blocks)
        {
            if (block.Kind == TextBlockKind.Heading)
                return text.Text.Substring(block.Span.Start, block.Span.Length);
        }
        return null;
    }
}
