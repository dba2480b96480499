namespace StaticBriefing.Language.Tests.Quotations;

public class TranscriptTests
{
    private const string Opening = "Arlo Quill, the mayor of Lund, spoke with Jon Marsh of the Gazette on Monday.\n";

    [Theory]
    [InlineData("MARSH: Is the bridge safe?\nQUILL: The bridge is safe and it stays open.\nMARSH: Will it cost more?", "MARSH | QUILL")]
    [InlineData("Jon Marsh: Is the bridge safe?\nArlo Quill: The bridge is safe and it stays open.\nArlo Quill: It is late.", "Jon Marsh | Arlo Quill")]
    public void ATurnOfATranscriptIsSaidByWhomItNames(string turns, string speakers)
    {
        var reading = Reading.Of(Opening + turns);
        var found = reading.Found.Quotes.Where(quote => reading.Words(quote.Cue) == ":").ToList();
        foreach (var speaker in speakers.Split(" | "))
            Assert.Contains(found, quote => reading.Words(quote.Source) == speaker);
        Assert.Contains(found, quote => reading.Words(quote.Extent) == "The bridge is safe and it stays open.");
    }

    [Theory]
    [InlineData("RELATED: The bridge is closed again.\nRELATED: The mayor says little.")]
    [InlineData("Quill: 547.\nMarsh: 46.\nQuill: 548.")]
    public void OtherLinesWithAColonAreNoTurns(string lines)
    {
        var reading = Reading.Of(Opening + lines);
        Assert.DoesNotContain(reading.Reported, quote => reading.Words(quote.Cue) == ":" && reading.Words(quote.Source) is "RELATED" or "Quill");
    }
}
