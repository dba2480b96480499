using System.Text.Json;
using StaticBriefing.Pages.Search;

namespace StaticBriefing.Pages.Tests.Search;

/// <summary>Reads the files of one segment as the script of the search page does.</summary>
internal sealed class IndexReader
{
    private readonly Dictionary<string, JsonElement> _files;
    private readonly List<(int First, int Units)> _families = [];
    private readonly List<(string First, string Name)> _shards;

    public IndexReader(SearchSegment segment, IEnumerable<SearchFile> files)
    {
        _files = files.ToDictionary(file => file.Name, ValueOf);
        var table = _files[segment.Table];
        _shards = [.. table.GetProperty("shards").EnumerateArray().Select(shard => (shard[0].GetString()!, shard[1].GetString()!))];
        var sizes = new CodeReader(table.GetProperty("sizes").GetString()!);
        while (!sizes.IsAtEnd)
            AddFamily(sizes.Number(), sizes.Number());
    }

    public int Documents { get; private set; }

    public static JsonElement ValueOf(SearchFile file)
    {
        Assert.StartsWith("briefingSearch(", file.Content, StringComparison.Ordinal);
        Assert.EndsWith(");\n", file.Content, StringComparison.Ordinal);
        return JsonDocument.Parse(file.Content["briefingSearch(".Length..^3]).RootElement;
    }

    /// <summary>The numbers of the documents that have a word, in order.</summary>
    public IReadOnlyList<int> Find(string word)
    {
        var found = new SortedSet<int>();
        foreach (var (_, name) in _shards.Where(shard => string.CompareOrdinal(shard.First, word) <= 0).TakeLast(1))
            Scan(_files[name], word, found);
        return [.. found];
    }

    private void AddFamily(int quotes, int events)
    {
        var hasArticle = (quotes & 1) == 1;
        _families.Add((Documents - (hasArticle ? 0 : 1), 1 + (quotes >> 1) + events));
        Documents += (hasArticle ? 1 : 0) + (quotes >> 1) + events;
    }

    private void Scan(JsonElement shard, string word, SortedSet<int> found)
    {
        var (code, known) = (new CodeReader(shard[1].GetString()!), "");
        foreach (var name in shard[0].GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            known = known[..new CodeReader(name).Number()] + name[1..];
            var documents = Postings(code).ToList();
            if (known == word)
                found.UnionWith(documents);
        }
    }

    private IEnumerable<int> Postings(CodeReader code)
    {
        var (count, family) = (code.Count(), -1);
        var digits = BitCode.DigitsFor(count, _families.Count);
        for (var i = 0; i < count; i++)
        {
            family += code.Step(digits) + 1;
            var hasOthers = code.Bit() == 1;
            if (!hasOthers || code.Bit() == 1)
                yield return _families[family].First;
            if (hasOthers)
            {
                foreach (var unit in Units(code, _families[family].Units))
                    yield return unit == UnitWords.Title ? _families[family].First : _families[family].First + unit - 1;
            }
        }
    }

    private static IEnumerable<int> Units(CodeReader code, int range)
    {
        var (count, unit) = (code.Count(), 0);
        var digits = BitCode.DigitsFor(count, range);
        for (var i = 0; i < count; i++)
            yield return unit += code.Step(digits) + 1;
    }
}
