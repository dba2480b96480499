using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>Gathers the mentions of one text into symbols with their aliases.</summary>
internal sealed class SymbolGatherer
{
    private readonly Dictionary<(NameKind, string), string> _ids = [];

    public SymbolGatherer(EquatableArray<FoundName> names, string text) => Symbols =
        names.GroupBy(name => (name.Kind, name.Canonical)).Select(mentions => Gather(mentions.Key, [.. mentions], text)).ToEquatableArray();

    /// <summary>In the order in which they appear.</summary>
    public EquatableArray<ReportedSymbol> Symbols { get; }

    public string IdOf(FoundName name) => _ids[(name.Kind, name.Canonical)];

    public static string WordFor(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Organisation => "organisation",
        NameKind.Place => "place",
        _ => "unknown",
    };

    private ReportedSymbol Gather((NameKind Kind, string Canonical) key, List<FoundName> mentions, string text)
    {
        var forms = mentions.Select(name => text.Substring(name.Span.Start, name.Span.Length)).Distinct(StringComparer.Ordinal);
        return new ReportedSymbol(
            _ids[key] = NewId(key.Kind, key.Canonical),
            key.Canonical,
            WordFor(key.Kind),
            forms.Where(form => form != key.Canonical).ToEquatableArray(),
            mentions.Count);
    }

    // Two names may differ only in what a slug leaves out.
    private string NewId(NameKind kind, string name)
    {
        var id = $"{WordFor(kind)}:{Slug.From(name)}";
        return _ids.ContainsValue(id) ? ContentId.From(id, name) : id;
    }
}
