using System.Text;
using System.Text.Json;

namespace StaticBriefing.Pages.Search;

/// <summary>
/// Makes the files of one segment: posting shards; the dates, statuses, speakers and topics of facts, which are loaded when a reader filters by
/// them; and the table that names them all.
/// </summary>
public static class SegmentEmitter
{
    /// <summary>The file of some neighbouring families' cards.</summary>
    public static SearchFile EmitCards(IEnumerable<SearchCard> cards) => SearchFile.OfContent($"[{string.Join(",\n", cards.Select(card => card.Json))}]");

    /// <param name="cards">The names of the files of cards, each with how many families it has.</param>
    public static (SearchSegment Segment, IReadOnlyList<SearchFile> Files) Emit(
        string name, IReadOnlyList<SearchFamily> families, IReadOnlyList<(string Name, int Families)> cards)
    {
        var shards = new PostingShards(families).Cut()
            .Select(shard => (shard.First, File: SearchFile.OfContent(SearchJson.Write(writer => writer.WriteStrings([shard.Words, shard.Postings])))))
            .ToList();
        var facts = EmitFacts(families);
        var table = EmitTable(families, [.. shards.Select(shard => (shard.First, shard.File.Name))], cards, facts);
        return (Describe(name, table, families), [table, facts, .. shards.Select(shard => shard.File)]);
    }

    private static SearchSegment Describe(string name, SearchFile table, IReadOnlyList<SearchFamily> families)
    {
        var days = families.SelectMany(family => family.Documents).Select(document => document.Day).ToList();
        return new SearchSegment(name, table.Name, families.Count, days.Count, days.Min(), days.Max(), days.Contains(null));
    }

    private static SearchFile EmitTable(
        IReadOnlyList<SearchFamily> families, IReadOnlyList<(string First, string Name)> shards, IReadOnlyList<(string Name, int Families)> cards, SearchFile facts)
    {
        var outlets = NameTable.Of(families.Select(family => family.Outlet));
        var langs = NameTable.Of(families.Select(family => family.Lang));
        return SearchFile.OfContent(SearchJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("sizes", CompactCode.Of(families.SelectMany(family => new[] { (2 * family.Quotes) + (family.HasArticle ? 1 : 0), family.Events })));
            writer.WriteString("days", DaysOfFamilies(families));
            WriteColumn(writer, "outlet", outlets, families.Select(family => outlets[family.Outlet]));
            WriteColumn(writer, "lang", langs, families.Select(family => langs[family.Lang]));
            writer.WriteString("facts", facts.Name);
            writer.WriteStartArray("shards");
            foreach (var (first, name) in shards)
                writer.WriteStrings([first, name]);
            writer.WriteEndArray();
            writer.WriteStartArray("cards");
            foreach (var (name, count) in cards)
                WritePair(writer, name, count);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }));
    }

    private static SearchFile EmitFacts(IReadOnlyList<SearchFamily> families)
    {
        var documents = families.SelectMany(family => family.Documents).ToList();
        var statuses = NameTable.Of(documents.Select(document => document.Status));
        var speakers = NameTable.Of(documents.Select(document => document.Speaker));
        var topics = NameTable.Of(documents.SelectMany(document => document.Topics));
        return SearchFile.OfContent(SearchJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("days", DaysOfFacts(families));
            WriteColumn(writer, "status", statuses, families.SelectMany(FactsOf).Select(fact => statuses[fact.Status]));
            WriteColumn(writer, "speaker", speakers, families.SelectMany(family => FactsOf(family).Take(family.Quotes)).Select(quote => speakers[quote.Speaker]));
            WriteColumn(writer, "topic", topics, documents.SelectMany(document => document.Topics.Select(topic => topics[topic]).Prepend(document.Topics.Count)));
            writer.WriteEndObject();
        }));
    }

    private static IEnumerable<SearchDocument> FactsOf(SearchFamily family) => family.Documents.Skip(family.HasArticle ? 1 : 0);

    // As the distance from the family before; 0 is no date.
    private static string DaysOfFamilies(IReadOnlyList<SearchFamily> families)
    {
        var (days, last) = (new StringBuilder(), 0);
        foreach (var family in families)
        {
            AppendDay(days, family.Day, last);
            last = family.Day ?? last;
        }
        return days.ToString();
    }

    // As the distance from their family.
    private static string DaysOfFacts(IReadOnlyList<SearchFamily> families)
    {
        var days = new StringBuilder();
        foreach (var family in families)
        {
            foreach (var fact in FactsOf(family))
                AppendDay(days, fact.Day, family.Day ?? 0);
        }
        return days.ToString();
    }

    private static void AppendDay(StringBuilder days, int? day, int from)
    {
        if (day is { } known)
            CompactCode.Append(days, 1 + (((known - from) << 1) ^ ((known - from) >> 31)));
        else
            CompactCode.Append(days, 0);
    }

    private static void WriteColumn(Utf8JsonWriter writer, string name, NameTable names, IEnumerable<int> numbers)
    {
        writer.WriteStartArray(name);
        writer.WriteStrings(names.Names);
        writer.WriteStringValue(CompactCode.Of(numbers));
        writer.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter writer, string name, int count)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(name);
        writer.WriteNumberValue(count);
        writer.WriteEndArray();
    }
}
