using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Notes;

/// <summary>Binds a note: whose it is, what it names, where its wikilinks lead.</summary>
public static class NoteBinder
{
    /// <param name="articles">Where wikilinks may lead besides symbols.</param>
    public static BoundNote Bind(NoteSource note, SymbolTable symbols, ArticleTable articles, DiagnosticBag diagnostics)
    {
        var front = note.FrontMatter;
        return new BoundNote(
            IdOf(note, symbols),
            front.Kind?.Value ?? "",
            front.Description?.Value ?? "",
            front.Wikidata?.Value ?? "",
            SafeUrl.Of(front.Url, diagnostics),
            front.Lat?.Value,
            front.Lon?.Value,
            front.Related.Select(name => LinkBinder.Bind(name, symbols, diagnostics)).OfType<SymbolRef>().DistinctBy(s => s.Id).ToEquatableArray(),
            front.PartOf is null ? null : LinkBinder.Bind(front.PartOf, symbols, diagnostics),
            front.Tags.Select(name => symbols.Find(name.Value, SymbolKind.Topic)?.ToRef()).OfType<SymbolRef>().ToEquatableArray(),
            BindBody(note.Syntax, symbols, articles, diagnostics));
    }

    /// <summary>A text of the editors' own, such as the About page, with its wikilinks bound.</summary>
    public static NoteBody BindBody(NoteSyntax syntax, SymbolTable symbols, ArticleTable articles, DiagnosticBag diagnostics) =>
        new(syntax.Text, LinkBinder.Bind(syntax.Links, symbols, articles, diagnostics));

    /// <summary>Reports names of one kind that two notes claim.</summary>
    public static void CheckAliases(IEnumerable<NoteSource> notes, DiagnosticBag diagnostics)
    {
        var claims = notes.SelectMany(note => Claims(note).Select(name => (note.Kind, Key: NameKey.Of(name.Value), Name: name, note.Path)));
        foreach (var claim in claims.GroupBy(claim => (claim.Kind, claim.Key)).Where(group => group.Select(c => c.Path).Distinct().Count() > 1))
        {
            foreach (var one in claim)
                diagnostics.ReportAliasClaimedTwice(one.Name.Location, one.Name.Value, claim.First(other => other.Path != one.Path).Path);
        }
    }

    private static IEnumerable<Located<string>> Claims(NoteSource note) =>
        note.FrontMatter.Aliases.Prepend(note.FrontMatter.Name ?? new Located<string>(note.Name, note.Start))
            .Where(name => !string.IsNullOrWhiteSpace(name.Value))
            .DistinctBy(name => NameKey.Of(name.Value));

    private static SymbolId IdOf(NoteSource note, SymbolTable symbols)
    {
        var own = symbols.FindAll(note.Name).Where(symbol => symbol.Id.Kind == note.Kind && !symbol.IsImplicit && symbol.Name == note.Name).ToList();
        return own.Count > 0 ? own[0].Id : new SymbolId(note.Kind, Slug.From(note.Name));
    }
}
