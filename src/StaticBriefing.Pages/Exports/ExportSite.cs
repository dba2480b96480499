using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports;

/// <summary>How an export names what is on the site: by ids that never change, and by addresses that are absolute when the site has one.</summary>
/// <param name="Url">The absolute address with a closing '/'; empty when not set.</param>
/// <param name="Without">Kinds of pages that are not made.</param>
internal readonly record struct ExportSite(string Url, EquatableArray<string> Without)
{
    /// <summary>What tells its ids from those of other sites.</summary>
    public string Host => Url.Length > 0 ? new Uri(Url).Host : "briefing.invalid";

    /// <summary>Where something is; without a site address, from the site's root. Null for a page that is not made.</summary>
    public string? AddressOf(Route route) => Without.Contains(PageKinds.Of(route.Path)) ? null : Url + route.Address;

    public string? AddressOf(ArticleRef article) => AddressOf(Routes.Article(article));

    public void Pack(PackWriter writer)
    {
        writer.WriteString(Url);
        writer.WriteArray(Without, static (inner, kind) => inner.WriteString(kind));
    }

    /// <summary>"people/ada-example": its kind and its slug, as in its address.</summary>
    public static string IdOf(SymbolRef symbol) => IdOf(symbol.Id);

    public static string IdOf(SymbolId symbol) => $"{Routes.Folder(symbol.Kind)}/{symbol.Slug}";

    /// <summary>An id that is unique in its article only, made unique in the briefing.</summary>
    public static string IdOf(ArticleRef article, string id) => $"{article.Id}#{id}";

    public static string WordOf(SymbolId symbol) => Sections.Word(symbol.Kind);
}
