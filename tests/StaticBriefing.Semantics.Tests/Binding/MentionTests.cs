using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;

namespace StaticBriefing.Semantics.Tests.Binding;

public class MentionTests
{
    [Fact]
    public void TheLongestNameWins() => Assert.Equal(
        ["Port Ellery Council"],
        Names(new Briefing().Article("seeds/a.txt", "The Port Ellery Council met.", "organisations: [Port Ellery Council]\nplaces: [Port Ellery]")).Where(name => name.StartsWith("Port", StringComparison.Ordinal)));

    [Fact]
    public void WhatIsMarkedOfANameNamesTheWholeAndNoPlaceWithinIt()
    {
        var briefing = new Briefing().Article("seeds/a.txt", "He studied at the University of Helsinki. She left the University of Helsinki for Oslo.");
        Assert.Equal(["University of Helsinki"], Names(briefing).Where(name => name.EndsWith("Helsinki", StringComparison.Ordinal)));
    }

    [Fact]
    public void ANameOfCapitalsIsNotAWord()
    {
        var briefing = new Briefing().Note("input/places/us.md", "---\nname: United States\naliases: [US]\n---\n");
        Assert.Empty(briefing.Article("seeds/a.txt", "They told us that it rained on us.").Facts.Mentions);
    }

    [Fact]
    public void ATopicIsFoundInAnyCase()
    {
        var briefing = new Briefing().Note("input/topics/tidal-power.md", "---\nname: tidal power\n---\n");
        Assert.Equal(["tidal power"], Names(briefing.Article("seeds/a.txt", "Tidal power is cheap.")));
    }

    [Fact]
    public void ASurnameWithinAnotherPersonsNameIsNotTheNotedOne()
    {
        var briefing = new Briefing()
            .Note("input/people/ada.md", "---\nname: Ada Lindqvist\naliases: [Lindqvist]\n---\n")
            .Article("seeds/a.txt", "Mayor Bob Lindqvist said that it rained. Bob Lindqvist left.");
        Assert.DoesNotContain("Ada Lindqvist", Names(briefing));
    }

    [Fact]
    public void ATownWithinAPersonsNameIsNotTheTown()
    {
        var briefing = new Briefing()
            .Note("input/places/tarn.md", "---\nname: Tarn\n---\n")
            .Article("seeds/a.txt", "Mayor Bob Tarn said that it rained. Bob Tarn left.");
        Assert.DoesNotContain("Tarn", Names(briefing));
    }

    [Fact]
    public void APersonAndAPlaceOfOneNameAreToldApartByHowTheyAreRead()
    {
        var briefing = new Briefing()
            .Note("input/people/lorne.md", "---\nname: Lorne Haven\n---\n")
            .Note("input/places/lorne.md", "---\nname: Lorne Haven\n---\n")
            .Article("seeds/a.txt", "“It is safe,” said Lorne Haven.");
        Assert.DoesNotContain(briefing.Facts.Mentions, mention => mention.Symbol.Id.Kind == SymbolKind.Place);
    }

    [Fact]
    public void ALoneSurnameIsThePersonWhomTheEditorLists()
    {
        var briefing = Briefing.Of("Mr Lindqvist said that it rained. Lindqvist left.", "people: [Ada Lindqvist]");
        Assert.True(briefing.Facts.Mentions.Single(mention => mention.Symbol.Id.Kind == SymbolKind.Person) is { Symbol.Name: "Ada Lindqvist", Count: > 0 });
    }

    [Fact]
    public void ALoneSurnameIsNobodyNotedUnlessSomeoneSaysSo()
    {
        var briefing = new Briefing()
            .Note("input/people/ada.md", "---\nname: Ada Lindqvist\n---\n")
            .Article("seeds/a.txt", "Mr Lindqvist said that it rained. Lindqvist left.");
        Assert.DoesNotContain("Ada Lindqvist", Names(briefing));
    }

    [Fact]
    public void TwoListedPeopleOfOneSurnameAreNeverGuessedBetween()
    {
        var mentions = Briefing.Of("Lindqvist said that it rained. Lindqvist left.", "people: [Ada Lindqvist, Jonas Lindqvist]").Facts.Mentions;
        Assert.All(mentions.Where(mention => mention.Symbol.Id.Kind == SymbolKind.Person), mention => Assert.Equal(0, mention.Count));
    }

    [Fact]
    public void EachSymbolIsLinkedOnceInASection()
    {
        var marks = new Briefing().Article("seeds/a.md", "Port Ellery. Port Ellery.\n\n## Then\n\nPort Ellery again.", "places: [Port Ellery]").Body.Marks;
        Assert.Equal(2, marks.Count(mark => mark.Kind == MarkKind.Name));
    }

    [Theory]
    [InlineData("He left the Islamic State. The Islamic State lost.", "Islamic State")]
    [InlineData("He studied at the University of Helsinki. The University of Helsinki is old.", "University of Helsinki")]
    public void ALinkCoversTheWholeName(string text, string name) =>
        Assert.Equal(name, Assert.Single(Briefing.Of(text, "").Body.Marks.Where(mark => mark.Kind == MarkKind.Name).Select(mark => text.Substring(mark.Span.Start, mark.Span.Length))));

    [Fact]
    public void AMentionShowsItsFirstSentence()
    {
        var mention = Assert.Single(Briefing.Of("It rained. In Port Ellery it snowed.", "places: [Port Ellery]").Facts.Mentions);
        Assert.Equal("s2", mention.Anchor);
        Assert.Equal("In Port Ellery it snowed.", string.Concat(mention.Runs.Select(run => run.Text)));
    }

    [Fact]
    public void WhomAnEditorListsComesAlongUnnamed() =>
        Assert.Equal(0, Assert.Single(Briefing.Of("It rained.", "people: [Ada Lindqvist]").Facts.Mentions).Count);

    [Fact]
    public void AMisspeltNameIsReportedWithTheNoted()
    {
        var briefing = new Briefing().Note("input/people/ada.md", "---\nname: Ada Lindqvist\n---\n").Article("seeds/a.txt", "It rained.", "people: [Ada Lindquist]");
        Assert.Contains(briefing.Findings, finding => finding.StartsWith("SB3002", StringComparison.Ordinal) && finding.Contains("'Ada Lindqvist'", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(Briefing briefing) => briefing.Facts.Mentions.Where(mention => mention.Count > 0).Select(mention => mention.Symbol.Name);
}
