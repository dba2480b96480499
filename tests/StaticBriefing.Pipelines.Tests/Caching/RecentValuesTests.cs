using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Tests.Caching;

public class RecentValuesTests
{
    private readonly CacheContext _context = new(new MemoryBlobs());

    [Theory]
    [InlineData("person-ada-quill")]
    [InlineData("")]
    public void A_short_string_that_two_values_hold_is_one_object(string text) => Assert.Same(Again(text), Again(text));

    [Theory]
    [InlineData("naïve")]
    [InlineData("名前")]
    [InlineData("\uD800")]
    [InlineData("A sentence that is longer than a name, and that is hardly ever read a second time.")]
    public void Every_other_string_is_read_as_it_was_written(string text)
    {
        Assert.Equal(text, Again(text));
        Assert.Equal(text, Again(text));
    }

    [Fact]
    public void Strings_in_one_place_do_not_pass_for_one_another()
    {
        var texts = Enumerable.Range(0, 200_000).Select(i => $"name {i}");
        Assert.All(texts, text => Assert.Equal(text, Again(text)));
    }

    [Fact]
    public void A_date_that_two_values_hold_is_one_object()
    {
        var date = EdtfDate.From(2024, 2, 29);
        Assert.Same(Again(date), Again(date));
        Assert.Equal(date, Again(date));
    }

    [Fact]
    public void A_name_that_two_facts_hold_is_one_object()
    {
        var name = new SymbolRef(new SymbolId(SymbolKind.Person, "ada-quill"), "Ada Quill", "mayor");
        Assert.Same(Again(name), Again(name));
        Assert.Equal(name, Again(name));
    }

    [Fact]
    public void Names_in_one_place_do_not_pass_for_one_another()
    {
        var names = Enumerable.Range(0, 50_000).Select(i => new SymbolRef(new SymbolId(SymbolKind.Person, $"name-{i}"), $"Name {i}", ""));
        Assert.All(names, name => Assert.Equal(name, Again(name)));
    }

    private SymbolRef Again(SymbolRef name) => PackReader.Unpack<SymbolRef>(PackWriter.Bytes(name.Pack), _context);

    private string Again(string text) => PackReader.Unpack<Words>(PackWriter.Bytes(new Words([text]).Pack), _context).Items[0];

    private EdtfDate Again(EdtfDate date) => PackReader.Unpack<EdtfDate>(PackWriter.Bytes(date.Pack), _context);
}
