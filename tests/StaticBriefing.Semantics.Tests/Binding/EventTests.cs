using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Semantics.Tests.Binding;

public class EventTests
{
    [Fact]
    public void AnEditorsEventRestsOnItsWords()
    {
        var happening = Assert.Single(Briefing.Of(
            "It rained. The bridge opened in March 2021.",
            "events: [{id: opens, label: The bridge opens, date: 2021-03, from: The bridge opened in March 2021}]").Facts.Events);
        Assert.Equal(("e-opens", "The bridge opened in March 2021.", "s2"), (happening.Id, happening.Evidence[0].Sentence, happening.Evidence[0].Anchor));
    }

    [Fact]
    public void WordsThatAreNotThereAreReported() => Assert.Contains(
        Briefing.Of("The bridge opened in March 2021.", "events: [{label: It opens, date: 2021-03, from: The bridge opens in March 2021}]").Findings,
        finding => finding.StartsWith("SB3009", StringComparison.Ordinal));

    [Fact]
    public void ARelativeDateWithoutPublicationStaysUndated()
    {
        var briefing = Briefing.Of("The bridge opened last year.");
        Assert.Contains(briefing.Facts.Events, happening => happening is { Date: null, Phrase: "last year", Reason: DateReason.NeedsPublished });
        Assert.Contains(briefing.Findings, finding => finding.Contains("last year", StringComparison.Ordinal));
    }

    [Fact]
    public void ItIsCountedFromTheDayOfPublication() => Assert.Contains(
        Briefing.Of("The bridge opened last year.", "published: 2021-05-04").Facts.Events,
        happening => happening is { Date.Text: "2020", Reason: DateReason.FromPublished });

    [Fact]
    public void WhatAnEditorToldIsNotFoundAgain() => Assert.Single(Briefing.Of(
        "The bridge opened in March 2021.",
        "events: [{label: The bridge opens, date: 2021-03, from: The bridge opened}]").Facts.Events);
}
