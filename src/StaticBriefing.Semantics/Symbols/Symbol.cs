using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Symbols;

/// <summary>A person, organisation, place or topic of the briefing.</summary>
/// <param name="Aliases">Other names, as editors wrote them.</param>
/// <param name="Forms">Other forms of the name that articles use and that can mean nobody else here: "Quill" for Vera Quill.</param>
/// <param name="IsImplicit">Defined by no note: named in an article only.</param>
/// <param name="IsEditorial">Named by an editor, in a note or in front matter; otherwise found by the tool.</param>
[Packed]
public sealed partial record Symbol(SymbolId Id, string Name, EquatableArray<string> Aliases, EquatableArray<string> Forms, string Role, bool IsImplicit, bool IsEditorial)
{
    /// <summary>Whether a name is the symbol's by what editors or most articles say, and not only by what its forms leave out.</summary>
    public bool IsNamed(string name) => NameKey.Of(name) is var key && Aliases.Prepend(Name).Any(own => NameKey.Of(own) == key);

    public SymbolRef ToRef() => new(Id, Name, Role);
}
