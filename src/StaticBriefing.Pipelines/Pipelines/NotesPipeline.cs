using StaticBriefing.Pages.Routing;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Takes the editors' notes, events and pages from files to facts.</summary>
internal sealed class NotesPipeline
{
    private static readonly (string Folder, SymbolKind Kind)[] _folders =
    [
        ("input/people/", SymbolKind.Person),
        ("input/organisations/", SymbolKind.Organisation),
        ("input/places/", SymbolKind.Place),
        ("input/topics/", SymbolKind.Topic),
    ];

    private readonly StepTable<SourceText, Outcome<NoteSource>> _notes = new("Notes");
    private readonly StepTable<SourceText, Outcome<EventsFrontMatter>> _events = new("Events");
    private readonly StepTable<SourceText, Outcome<NoteSyntax>> _pages = new("Own pages");
    private readonly StepTable<NoteInput, Outcome<BoundNote>> _boundNotes = new("Bound notes");
    private readonly StepTable<EventsInput, Outcome<EquatableArray<EventSymbol>>> _boundEvents = new("Bound events");
    private readonly StepTable<PageInput, Outcome<OwnPage>> _boundPages = new("Bound pages");

    private sealed record NoteInput(NoteSource Note, SymbolTable Symbols, ArticleTable Articles);

    private sealed record EventsInput(EventsFrontMatter Events, SymbolTable Symbols);

    private sealed record PageInput(NoteSyntax Page, SymbolTable Symbols, ArticleTable Articles);

    /// <summary>What the editors wrote besides articles.</summary>
    public sealed record Written(IReadOnlyList<NoteSource> Notes, IReadOnlyList<KeyValuePair<string, EventsFrontMatter>> Events, IReadOnlyList<NoteSyntax> Pages);

    /// <summary>The same, bound.</summary>
    public sealed record Bound(EquatableArray<BoundNote> Notes, EquatableArray<EventSymbol> Events, EquatableArray<OwnPage> Pages);

    public Written Read(BuildRun run, IReadOnlyDictionary<string, SourceText> sources)
    {
        var notes = Keyed(_folders.SelectMany(folder => InputFolders.In(sources, folder.Folder)).Where(InputFolders.IsMarkdown));
        var events = Keyed(InputFolders.In(sources, InputFolders.Events).Where(InputFolders.IsYaml));
        var pages = Keyed(InputFolders.In(sources, InputFolders.Pages).Where(InputFolders.IsMarkdown));
        var written = new Written(
            run.Run(_notes, notes, ReadNote),
            [.. events.Zip(run.Run(_events, events, ReadEvents), (item, read) => KeyValuePair.Create(item.Key, read))],
            run.Run(_pages, pages, NoteSyntaxReader.Read));
        NoteBinder.CheckAliases(written.Notes, run.Diagnostics);
        CheckSlugs(written.Pages, run.Diagnostics);
        return written;
    }

    public static EquatableArray<NoteDeclaration> DeclareNotes(Written written) => written.Notes.Select(DeclarationCollector.Declare).ToEquatableArray();

    public static IEnumerable<ArticleDeclarations> DeclareEvents(Written written) =>
        written.Events.Select(file => EventNames.Declare(file.Key, file.Value.Events));

    public Bound Bind(BuildRun run, Written written, SymbolTable symbols, ArticleTable articles)
    {
        var notes = written.Notes.Select(note => KeyValuePair.Create(note.Path, new NoteInput(note, symbols, articles))).ToList();
        var events = written.Events.Select(file => KeyValuePair.Create(file.Key, new EventsInput(file.Value, symbols))).ToList();
        var pages = written.Pages.Select(page => KeyValuePair.Create(page.Source.Path, new PageInput(page, symbols, articles))).ToList();
        var bound = run.Run(_boundNotes, notes, (input, diagnostics) => NoteBinder.Bind(input.Note, input.Symbols, input.Articles, diagnostics));
        return new Bound(
            bound.DistinctBy(note => note.Id).ToEquatableArray(),
            run.Run(_boundEvents, events, BindEvents).SelectMany(file => file).ToEquatableArray(),
            run.Run(_boundPages, pages, BindPage).Where(page => page.Slug.Length > 0).ToEquatableArray());
    }

    private static List<KeyValuePair<string, SourceText>> Keyed(IEnumerable<SourceText> sources) =>
        [.. sources.Select(source => KeyValuePair.Create(source.Path, source))];

    private static NoteSource ReadNote(SourceText source, DiagnosticBag diagnostics)
    {
        var kind = Array.Find(_folders, folder => source.Path.StartsWith(folder.Folder, StringComparison.Ordinal)).Kind;
        var syntax = NoteSyntaxReader.Read(source, diagnostics);
        var front = syntax.FrontMatter is { } mapping ? NoteFrontMatter.Bind(mapping, diagnostics) : new NoteFrontMatter();
        return new NoteSource(kind, source.Path, front, syntax);
    }

    private static EventsFrontMatter ReadEvents(SourceText source, DiagnosticBag diagnostics) =>
        YamlReader.Read(source, diagnostics) is YamlMapping mapping ? EventsFrontMatter.Bind(mapping, diagnostics) : new EventsFrontMatter();

    private static EquatableArray<EventSymbol> BindEvents(EventsInput input, DiagnosticBag diagnostics) =>
        input.Events.Events
            .Where(happening => happening.Label is not null && happening.Status?.Value != Text.Vocabulary.ReviewStatus.Rejected)
            .Select(happening => EventBinder.BindOwn(happening, input.Symbols, diagnostics))
            .ToEquatableArray();

    private static void CheckSlugs(IReadOnlyList<NoteSyntax> pages, DiagnosticBag diagnostics)
    {
        foreach (var twin in pages.GroupBy(page => SlugOf(page.Source.Path)).SelectMany(pages => pages.Skip(1)))
            diagnostics.ReportReservedPage(twin.Source.Path, SlugOf(twin.Source.Path));
    }

    private static string SlugOf(string path) => Slug.From(Path.GetFileNameWithoutExtension(path));

    private static OwnPage BindPage(PageInput input, DiagnosticBag diagnostics)
    {
        var path = input.Page.Source.Path;
        var slug = SlugOf(path);
        if (Routes.IsReserved(slug) && slug != "about")
        {
            diagnostics.ReportReservedPage(path, slug);
            return new OwnPage("", "", NoteBody.Empty);
        }
        var front = input.Page.FrontMatter is { } mapping ? NoteFrontMatter.Bind(mapping, diagnostics) : new NoteFrontMatter();
        var body = NoteBinder.BindBody(input.Page, input.Symbols, input.Articles, diagnostics);
        return new OwnPage(slug, front.Name?.Value ?? HeadingOf(body.Text) ?? slug.Replace('-', ' '), body);
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
