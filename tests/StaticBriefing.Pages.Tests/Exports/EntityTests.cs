using System.Text.Json;
using System.Text.RegularExpressions;

namespace StaticBriefing.Pages.Tests.Exports;

public class EntityTests
{
    [Fact]
    public void IdsAreUniqueAndOfTheModelsSigns()
    {
        var ids = Entities().Select(entity => entity.GetProperty("id").GetString()!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches(new Regex("^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$"), id));
    }

    [Fact]
    public void WhatAnEntityNamesIsThere()
    {
        var entities = Entities();
        var ids = entities.Select(entity => entity.GetProperty("id").GetString()).ToHashSet();
        string[] references = ["document", "resolved", "involved", "addressEntity", "proof"];
        var named = entities.SelectMany(entity => references.SelectMany(name =>
            entity.GetProperty("properties").TryGetProperty(name, out var values) ? values.EnumerateArray().Select(value => value.GetString()) : [])).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, ids));
    }

    [Fact]
    public void ANotesKindTellsTheSchema()
    {
        var schemas = Entities().ToLookup(entity => entity.GetProperty("id").GetString(), entity => entity.GetProperty("schema").GetString());
        Assert.Equal(["Company"], schemas["organisation-tar-works"]);
        Assert.Equal(["Person"], schemas["person-ada-lindqvist"]);
        Assert.Equal(["Article"], schemas["article-vote"]);
    }

    [Fact]
    public void OnlyPeopleAndOrganisationsAreMentionedAndPlacesAreNamedByTheArticle()
    {
        var entities = Entities();
        var mentioned = entities.Where(entity => entity.GetProperty("schema").GetString() == "Mention").Select(entity => entity.GetProperty("properties"));
        Assert.All(mentioned, mention => Assert.NotEqual("Address", mention.GetProperty("detectedSchema")[0].GetString()));
        var article = entities.Single(entity => entity.GetProperty("schema").GetString() == "Article").GetProperty("properties");
        Assert.Equal("Port Ellery", Assert.Single(article.GetProperty("locationMentioned").EnumerateArray()).GetString());
    }

    private static List<JsonElement> Entities()
    {
        var briefing = new Briefing()
            .Article("seeds/vote.txt", "“The bridge is safe,” said Ada Lindqvist of the Tar Works. The bridge opened in March 2021 in Port Ellery.", "title: Vote\npeople: [Ada Lindqvist]\ntopics: [Bridges]\nplaces: [Port Ellery]")
            .Note("input/organisations/tar-works.md", "---\nname: Tar Works\nkind: company\n---\n");
        return [.. Exported.Text(briefing, "entities.ftm.json").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
