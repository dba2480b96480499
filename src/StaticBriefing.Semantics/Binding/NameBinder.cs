using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Finds the symbol that a name means in one article.</summary>
internal sealed class NameBinder(EquatableArray<Located<string>> people, ArticleReading reading, SymbolTable symbols, DiagnosticBag diagnostics)
{
    private readonly HashSet<(string, SymbolKind)> _reported = [];
    private readonly List<UnnotedName> _unnoted = [];
    private readonly ShortForms _listed = new(people.Select(name => name.Value));
    private readonly Lazy<ShortForms> _named = new(() => new ShortForms(
        people.Select(name => name.Value).Concat(reading.Names.Where(name => name.Kind == NameKind.Person).Select(name => name.Canonical))));

    public SymbolTable Symbols { get; } = symbols;

    /// <summary>The names bound so far that no note defines, each once.</summary>
    public EquatableArray<UnnotedName> Unnoted => _unnoted.ToEquatableArray();

    /// <summary>For names that stand in no article.</summary>
    public static NameBinder Of(SymbolTable symbols, DiagnosticBag diagnostics) => new([], ArticleReading.Nothing, symbols, diagnostics);

    /// <summary>The symbols of a list of one kind that an editor wrote.</summary>
    public EquatableArray<SymbolRef> BindAll(EquatableArray<Located<string>> names, SymbolKind kind) =>
        names.Select(name => Bind(name, kind)).OfType<SymbolRef>().DistinctBy(symbol => symbol.Id).ToEquatableArray();

    public SymbolRef? Bind(Located<string> name, SymbolKind kind)
    {
        if (string.IsNullOrWhiteSpace(name.Value))
            return null;
        var symbol = Symbols.Find(name.Value, kind);
        if (symbol is null)
        {
            ReportUnbound(name);
            return null;
        }
        NoteIfImplicit(symbol, name);
        return symbol.ToRef();
    }

    /// <summary>Who an editor says spoke: a person, an organisation, or a role that names nobody.</summary>
    public Speaker? BindSpeaker(Located<string>? name)
    {
        if (name is null || string.IsNullOrWhiteSpace(name.Value))
            return null;
        var text = name.Value.Trim();
        var symbol = SpeakerSymbol(text);
        if (symbol is null && SpeakerNames.IsRole(text))
            return new Speaker(text, null);
        if (symbol is null)
            ReportUnbound(name);
        else
            NoteIfImplicit(symbol, name);
        return new Speaker(symbol?.Name ?? text, symbol?.ToRef());
    }

    /// <summary>Who the reader says spoke.</summary>
    public Speaker? BindSpeaker(FoundSpeaker? found)
    {
        if (found is null)
            return null;
        var symbol = found.Kind == NameKind.Unknown ? null : FindFound(found.Name, found.Kind);
        return new Speaker(symbol?.Name ?? found.Name, symbol?.ToRef());
    }

    /// <summary>The symbol of a name that the reader found: of its kind, or else the only one that answers to it.</summary>
    public Symbol? FindFound(string name, NameKind kind)
    {
        var symbol = FindAnywhere(name, kind);
        if (symbol is not null && !symbol.IsNamed(name) && _named.Value.FullNamesOf(name).Count > 1)
            return null;
        var mayBeSurname = kind is NameKind.Person or NameKind.Unknown;
        return mayBeSurname && symbol is not { IsImplicit: false } && _listed.Has(name) ? BySurname(name, _listed) : symbol;
    }

    private Symbol? FindAnywhere(string name, NameKind kind) => kind switch
    {
        NameKind.Person => Symbols.Find(name, SymbolKind.Person) ?? Symbols.Find(name),
        NameKind.Organisation => Symbols.Find(name, SymbolKind.Organisation) ?? Symbols.Find(name),
        NameKind.Place => Symbols.Find(name, SymbolKind.Place) ?? Symbols.Find(name),
        _ => Symbols.Find(name),
    };

    // A note settles whom a name means, unless two do; then this article does; then what other articles say.
    private Symbol? SpeakerSymbol(string name)
    {
        var (person, organisation) = (Symbols.Find(name, SymbolKind.Person), Symbols.Find(name, SymbolKind.Organisation));
        if (person is { IsImplicit: false })
            return organisation is { IsImplicit: false } ? null : person;
        return organisation
            ?? (_named.Value.Has(name) ? BySurname(name, _named.Value) : person);
    }

    // A surname is the one person of that surname whom the article names in full or lists; never one of two.
    private Symbol? BySurname(string surname, ShortForms forms)
    {
        var matches = forms.FullNamesOf(surname)
            .Select(full => Symbols.Find(full, SymbolKind.Person))
            .OfType<Symbol>().DistinctBy(person => person.Id).Take(2).ToList();
        return matches is [var only] ? only : null;
    }

    private void ReportUnbound(Located<string> name)
    {
        var candidates = Symbols.FindAll(name.Value);
        if (candidates.Count > 1)
            diagnostics.ReportAmbiguousName(name.Location, name.Value, candidates);
    }

    private void NoteIfImplicit(Symbol symbol, Located<string> name)
    {
        if (!symbol.IsImplicit || symbol.Id.Kind == SymbolKind.Topic || !_reported.Add((symbol.Name, symbol.Id.Kind)))
            return;
        if (Symbols.Nearest(name.Value, symbol.Id.Kind) is { } nearest)
            diagnostics.ReportMisspeltName(name.Location, name.Value, symbol.Id.Kind, nearest);
        else
            _unnoted.Add(new UnnotedName(name.Value, symbol.Id, name.Location));
    }
}
