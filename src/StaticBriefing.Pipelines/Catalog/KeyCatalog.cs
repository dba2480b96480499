using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Catalog;

/// <summary>The reference of every key, generated from the records that read them.</summary>
public static class KeyCatalog
{
    public static IReadOnlyList<KeyTable> All { get; } =
    [
        Table("article", ArticleFrontMatter.Keys),
        Table("quote", QuoteFrontMatter.Keys),
        Table("event", EventFrontMatter.Keys),
        Table("figure", FigureFrontMatter.Keys),
        Table("note", NoteFrontMatter.Keys),
        Table("events", EventsFrontMatter.Keys),
        Table("era", EraFrontMatter.Keys),
        Table("settings", SettingsFrontMatter.Keys),
        Table("site", SiteFrontMatter.Keys),
        Table("read", ReadFrontMatter.Keys),
        Table("output", OutputFrontMatter.Keys),
    ];

    /// <summary>What <c>-s</c> and <c>BRIEFING_*</c> variables can set, by dotted name.</summary>
    public static EquatableArray<CatalogKey> Settings { get; } =
    [
        .. Dotted("site.", SiteFrontMatter.Keys),
        .. Dotted("read.", ReadFrontMatter.Keys),
        .. Dotted("output.", OutputFrontMatter.Keys),
        .. Dotted("", SettingsFrontMatter.Keys.Where(key => key.Name is not ("site" or "read" or "output"))),
    ];

    private static KeyTable Table(string name, EquatableArray<FrontMatterKey> keys) => new(name, [.. Dotted("", keys)]);

    private static IEnumerable<CatalogKey> Dotted(string prefix, IEnumerable<FrontMatterKey> keys) =>
        keys.Select(key => new CatalogKey(prefix + key.Name, key.Type, key.Required, key.Description, key.Also, key.Example, key.Words));
}
