using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Finds where wikilinks lead, in notes and in articles alike: to a symbol, or else to an article.</summary>
internal static class LinkBinder
{
    private static readonly SymbolKind[] _kinds = [SymbolKind.Person, SymbolKind.Organisation, SymbolKind.Place, SymbolKind.Topic];

    /// <summary>The links that lead somewhere, in order; the others are reported.</summary>
    public static EquatableArray<BodyMark> Bind(EquatableArray<WikiLink> links, SymbolTable symbols, ArticleTable articles, DiagnosticBag diagnostics) =>
        links.Select(link => Bind(link, symbols, articles, diagnostics)).OfType<BodyMark>().ToEquatableArray();

    /// <summary>The symbol that a name in front matter means, which may be written as a wikilink: Obsidian writes links in properties as "[[Name]]".</summary>
    public static SymbolRef? Bind(Located<string> name, SymbolTable symbols, DiagnosticBag diagnostics)
    {
        var target = Target(name.Value);
        var found = symbols.FindAll(target);
        if (found.Count > 0)
            return found.OrderBy(symbol => symbol.Id).First().ToRef();
        diagnostics.ReportUnknownWikilink(name.Location, target, Nearest(target, symbols));
        return null;
    }

    private static BodyMark? Bind(WikiLink link, SymbolTable symbols, ArticleTable articles, DiagnosticBag diagnostics)
    {
        var target = link.Target.Split('/')[^1];
        var symbol = symbols.FindAll(target).Concat(symbols.FindAll(target.Replace('-', ' '))).OrderBy(s => s.Id).FirstOrDefault();
        if (symbol is not null)
            return new BodyMark(MarkKind.Name, link.Span, "", symbol.ToRef());
        if (articles.Find(target) is { } article)
            return new BodyMark(MarkKind.Name, link.Span, "", Article: article);
        diagnostics.ReportUnknownWikilink(link.Location, link.Target, Nearest(target, symbols));
        return null;
    }

    private static string Target(string name) =>
        name.StartsWith("[[", StringComparison.Ordinal) && name.EndsWith("]]", StringComparison.Ordinal) ? name[2..^2].Split('|', '#')[0].Trim() : name;

    private static string? Nearest(string name, SymbolTable symbols) =>
        NearestName.Find(name, _kinds.Select(kind => symbols.Nearest(name, kind)).OfType<string>());
}
