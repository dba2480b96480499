using System.Text.Json;
using StaticBriefing.Syntax.FrontMatter;

namespace StaticBriefing.Syntax.Tests.FrontMatter;

public class FrontMatterSchemaTests
{
    public static TheoryData<string> Schemas() =>
        [ArticleFrontMatter.Schema, NoteFrontMatter.Schema, EventsFrontMatter.Schema, EventFrontMatter.Schema, QuoteFrontMatter.Schema, FigureFrontMatter.Schema, SettingsFrontMatter.Schema];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void EverySchemaIsJsonWhoseReferencesResolve(string schema)
    {
        using var json = JsonDocument.Parse(schema);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", json.RootElement.GetProperty("$schema").GetString());
        Assert.False(json.RootElement.GetProperty("additionalProperties").GetBoolean());
        foreach (var reference in References(json.RootElement))
            Assert.True(json.RootElement.GetProperty("$defs").TryGetProperty(reference["#/$defs/".Length..], out _), reference);
    }

    [Fact]
    public void AKeyHasItsDescriptionTypeAndExample()
    {
        using var json = JsonDocument.Parse(ArticleFrontMatter.Schema);
        var topics = json.RootElement.GetProperty("properties").GetProperty("topics");
        Assert.Equal("Topics it belongs to.", topics.GetProperty("description").GetString());
        Assert.Equal("Deportation", topics.GetProperty("examples")[0][0].GetString());
        Assert.True(json.RootElement.GetProperty("properties").GetProperty("tags").GetProperty("deprecated").GetBoolean());
        Assert.Equal("full", json.RootElement.GetProperty("properties").GetProperty("visibility").GetProperty("enum")[0].GetString());
        Assert.Equal("exact", json.RootElement.GetProperty("$defs").GetProperty("quote").GetProperty("required")[0].GetString());
    }

    [Fact]
    public void TheReferenceHasEveryKeyOnce()
    {
        var names = ArticleFrontMatter.Keys.Select(key => key.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Contains("archived_url", names);
        Assert.All(ArticleFrontMatter.Keys, key => Assert.NotEmpty(key.Description));
    }

    [Fact]
    public void EveryExampleBindsWithoutAFinding()
    {
        foreach (var key in ArticleFrontMatter.Keys.Where(key => key.Example.Length > 0))
            Assert.Empty(FrontMatterText.Article(key.Example).Findings);
        foreach (var key in NoteFrontMatter.Keys.Where(key => key.Example.Length > 0))
            Assert.Empty(FrontMatterText.Bind(key.Example, NoteFrontMatter.Bind).Findings);
        foreach (var key in SiteFrontMatter.Keys.Where(key => key.Example.Length > 0))
            Assert.Empty(FrontMatterText.Bind(key.Example, SiteFrontMatter.Bind).Findings);
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "$ref" ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
