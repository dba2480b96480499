namespace StaticBriefing.Semantics.Tests.Notes;

public class NoteTests
{
    [Fact]
    public void AWikilinkFindsANameAnAliasAndAHeading()
    {
        var note = Bind("See [[Ada Lindqvist]], [[the Mayor|her]] and [[Ada Lindqvist#Life]].");
        Assert.Equal(["Ada Lindqvist", "Ada Lindqvist", "Ada Lindqvist"], note.Notes[1].Body.Links.Select(link => link.Symbol?.Name));
        var body = note.Notes[1].Body;
        Assert.Equal("her", body.Text.Text.Substring(body.Links[1].Span.Start, body.Links[1].Span.Length));
    }

    [Fact]
    public void AWikilinkToNothingIsReportedWithTheNearestName() =>
        Assert.Contains(Bind("See [[Ada Lindquist]].").Findings, finding => finding.StartsWith("SB3011", StringComparison.Ordinal) && finding.Contains("Did you mean 'Ada Lindqvist'?", StringComparison.Ordinal));

    [Fact]
    public void PartOfAndRelatedLeadToTheirSymbols()
    {
        var note = Bind("", "part_of: '[[the Mayor#Life|x]]'\nrelated: [Ada Lindqvist, Nobody Known]");
        Assert.Equal("Ada Lindqvist", note.Notes[1].PartOf?.Name);
        Assert.Equal(["Ada Lindqvist"], note.Notes[1].Related.Select(symbol => symbol.Name));
        Assert.Contains(note.Findings, finding => finding.StartsWith("SB3011", StringComparison.Ordinal) && finding.Contains("Nobody Known", StringComparison.Ordinal));
    }

    [Fact]
    public void OneAliasOfTwoNotesIsReportedAtBoth()
    {
        var briefing = Bind("", "aliases: [the Mayor]");
        Assert.Equal(2, briefing.Findings.Count(finding => finding.StartsWith("SB3004", StringComparison.Ordinal)));
    }

    [Fact]
    public void ANoteWithoutANameIsCalledAfterItsFile() =>
        Assert.Equal("bob tarn", new Briefing().Note("input/people/bob-tarn.md", "Words.").Symbols.Symbols[0].Name);

    private static Briefing Bind(string text, string frontMatter = "") => new Briefing()
        .Note("input/people/ada.md", "---\nname: Ada Lindqvist\naliases: [the Mayor]\n---\n")
        .Note("input/people/bob.md", $"---\nname: Bob Tarn\n{frontMatter}\n---\n{text}");
}
