using System.Numerics;
using System.Text.Json;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Search;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Previews;

/// <summary>
/// Makes what is shown while a reader points at a linked name. Many names share a file, which is loaded when the first of them is pointed at: pages
/// hold none of it, so an edit that changes a count makes no article's page anew.
/// </summary>
internal static partial class PreviewEmitter
{
    // So few that a file comes at once, so many that there are few files.
    private const int NamesInFile = 128;

    [Packed]
    public sealed partial record Slice(Route Route, EquatableArray<PreviewCard> Cards);

    /// <summary>How many files there are: a power of two, so that it seldom changes; 0 when the site has none.</summary>
    public static int FilesOf(BriefingCompilation briefing)
    {
        var names = briefing.Settings.Without.Contains(PageKinds.Previews) ? 0 : briefing.Symbols.Symbols.Count;
        return names == 0 ? 0 : (int)BitOperations.RoundUpToPowerOf2((uint)((names + NamesInFile - 1) / NamesInFile));
    }

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame)
    {
        var files = FilesOf(briefing);
        if (files == 0)
            return [];
        var cards = briefing.Symbols.Symbols.Where(symbol => frame.Has(Routes.Symbol(symbol.Id))).Select(symbol => CardOf(symbol, briefing)).ToLookup(card => FileOf(card.Key, files));
        return Enumerable.Range(0, files).Select(file => PageJob.Of(PageKinds.Previews, Routes.Previews(file), new Slice(Routes.Previews(file), cards[file].ToEquatableArray()), Emit));
    }

    // As previews.js counts.
    private static int FileOf(string key, int files)
    {
        var sum = 0;
        foreach (var letter in key)
            sum = ((sum * 31) + letter) % 65536;
        return sum % files;
    }

    private static PreviewCard CardOf(Symbol symbol, BriefingCompilation briefing) => new(
        $"{Routes.Folder(symbol.Id.Kind)}/{symbol.Id.Slug}",
        symbol.Name,
        symbol.Role,
        briefing.Notes.GetValueOrDefault(symbol.Id)?.Description ?? "",
        briefing.Relations.QuotesBy(symbol.Id).Count(),
        briefing.Relations.EventsOf(symbol.Id).Count(),
        briefing.Relations.MentionsOf(symbol.Id).Count());

    private static Page Emit(Slice slice) => new TextFilePage(slice.Route, $"briefingPreviews({SearchJson.Write(json => Write(json, slice.Cards))});\n");

    /// <summary>Of each key [name, role, description, quotations, events, articles].</summary>
    private static void Write(Utf8JsonWriter json, EquatableArray<PreviewCard> cards)
    {
        json.WriteStartObject();
        foreach (var card in cards)
        {
            json.WriteStartArray(card.Key);
            json.WriteStringValue(SearchJson.Shown(card.Name));
            json.WriteStringValue(SearchJson.Shown(card.Role));
            json.WriteStringValue(SearchJson.Shown(card.Description));
            json.WriteNumberValue(card.Quotes);
            json.WriteNumberValue(card.Events);
            json.WriteNumberValue(card.Articles);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
