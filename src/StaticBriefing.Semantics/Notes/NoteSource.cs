using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Notes;

/// <summary>A note as its file gives it.</summary>
[Packed]
public sealed partial record NoteSource(SymbolKind Kind, string Path, NoteFrontMatter FrontMatter, NoteSyntax Syntax)
{
    public TextLocation Start => TextLocation.StartOf(Path);

    /// <summary>The name as pages show it; a note without one is called after its file.</summary>
    public string Name => FrontMatter.Name is { } name && !string.IsNullOrWhiteSpace(name.Value) ? name.Value.Trim() : System.IO.Path.GetFileNameWithoutExtension(Path).Replace('-', ' ');
}
