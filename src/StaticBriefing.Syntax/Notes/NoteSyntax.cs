using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Notes;

/// <summary>A note on a person, an organisation, a place or a topic as written.</summary>
/// <param name="FrontMatter">The mapping between the '---' lines, not yet bound; null when the note has none.</param>
/// <param name="Links">In reading order.</param>
public sealed record NoteSyntax(SourceText Source, YamlMapping? FrontMatter, RichText Text, EquatableArray<WikiLink> Links) : IPackable<NoteSyntax>
{
    public static NoteSyntax Unpack(PackReader reader) =>
        new(SourceText.Unpack(reader), null, RichText.Unpack(reader), reader.ReadArray(WikiLink.Unpack));

    /// <summary>Writes all but the front matter, which is bound by then and remembered as what it says.</summary>
    public void Pack(PackWriter writer)
    {
        Source.Pack(writer);
        Text.Pack(writer);
        writer.WriteArray(Links, static (inner, link) => link.Pack(inner));
    }
}
