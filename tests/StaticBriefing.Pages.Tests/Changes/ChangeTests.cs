using System.Text;
using StaticBriefing.Pages.Changes;
using StaticBriefing.Pages.Tests.Exports;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Tests.Changes;

public class ChangeTests
{
    private const string Front = "title: A\npublished: 2024-03-04\nevents: [{id: opens, date: 2024-03-04, label: It opens}]\nfigures: [{id: held, what: people held, value: 80}]";

    [Fact]
    public void NothingChangesBetweenEqualBriefings() => Assert.Empty(Between(Story(), Story()));

    [Fact]
    public void AChangedSpeakerEditsAQuotation() =>
        Assert.Equal(["quote_edited The bridge is safe,"], Between(Quoted("Ada Lindqvist"), Quoted("Bob Tarn")));

    [Fact]
    public void OtherWordsAreAnotherQuotation() =>
        Assert.Equal(["quote_new Nobody asked us,", "quote_gone The bridge is safe,"], Between(Story(), Story("“Nobody asked us,” said Ada Lindqvist.")));

    [Fact]
    public void NearWordsOfTheSameSpeakerAreTheQuotationReworded()
    {
        var change = Assert.Single(ChangeFinder.Between(Record(Story()), Record(Story("“The bridge is old,” said Ada Lindqvist."))));
        Assert.Equal(("quote_edited", "The bridge is old,", "The bridge is safe,"), (change.Word, change.Text, change.Before));
    }

    [Fact]
    public void NearWordsOfAnotherSpeakerAreAnotherQuotation() =>
        Assert.Equal(["quote_new The bridge is old,", "quote_gone The bridge is safe,"], Between(Story(), Story("“The bridge is old,” said Bob Tarn.")));

    [Fact]
    public void EachQuotationIsRewordedOnce()
    {
        var now = Story("“The bridge is old,” said Ada Lindqvist. “The bridge is long,” said Ada Lindqvist.");
        Assert.Equal(["quote_edited", "quote_new"], ChangeFinder.Between(Record(Story()), Record(now)).Select(change => change.Word).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ADateThatMovesIsToldWithBoth()
    {
        var change = Assert.Single(ChangeFinder.Between(Record(Story()), Record(Story(front: Front.Replace("date: 2024-03-04", "date: 2024-03-05", StringComparison.Ordinal)))));
        Assert.Equal(("event_redated", "2024-03-04", "2024-03-05"), (change.Word, change.Before, change.Now));
    }

    [Fact]
    public void AConflictComesAndIsResolved()
    {
        var conflict = Story().Article("seeds/b.txt", "It rained.", "title: B\nfigures: [{id: held, what: people held, value: 90}]");
        Assert.Contains("conflict_new people held", Between(Story(), conflict));
        Assert.Contains("conflict_gone people held", Between(conflict, Story()));
    }

    [Fact]
    public void AProseThatStatesNothingNewChangesNothing() =>
        Assert.Empty(Between(Story(), Story("“The bridge is safe,” said Ada Lindqvist. It rained.")));

    [Fact]
    public void ARecordIsReadAsItWasWritten()
    {
        var record = Record(Story()) with { Day = EdtfDate.From(2024, 5, 6) };
        Assert.Equal(record, BriefingRecord.TryRead(record.Write()));
    }

    [Theory]
    [InlineData("{\"kind\":\"quote\"")]
    [InlineData("{\"kind\":\"opinion\",\"id\":\"a\",\"digest\":\"b\"}")]
    [InlineData("[]")]
    public void WhatIsNoRecordIsNotRead(string text) => Assert.Null(BriefingRecord.TryRead(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void TheFilesOfDataTellTheSame()
    {
        var briefing = Story().Article("seeds/b.txt", "It rained.", "title: B\nevents: [{id: opens, date: 2024-03-05, label: It opens}]\nfigures: [{id: held, what: people held, value: 90}]");
        var fromData = BriefingRecord.Of(table => Exported.Text(briefing, $"{table}.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Record(briefing), fromData);
    }

    private static IEnumerable<string> Between(Briefing before, Briefing now) =>
        ChangeFinder.Between(Record(before), Record(now)).Select(change => $"{change.Word} {change.Text}");

    private static BriefingRecord Record(Briefing briefing) => BriefingRecord.Of(briefing.Compilation);

    private static Briefing Quoted(string speaker) => Story("“The bridge is safe,” somebody said.", $"title: A\nquotes: [{{id: safe, exact: 'The bridge is safe,', speaker: {speaker}}}]");

    private static Briefing Story(string text = "“The bridge is safe,” said Ada Lindqvist.", string front = Front) => new Briefing().Article("seeds/a.txt", text, front);
}
