namespace StaticBriefing.Language.Tests.Sentences;

public class SentenceTests
{
    [Theory]
    [InlineData("Mr. Arlo Quill met Sen. Vera Lund in Jan. 2020. They talked.", 2)]
    [InlineData("The U.S. Embassy closed. It will open again.", 2)]
    [InlineData("He lives in the U.S. The house is small.", 2)]
    [InlineData("J. K. Brand wrote it. R. T. Holm read it.", 2)]
    [InlineData("Prices rose 3.5 percent. No. 10 declined to speak.", 2)]
    [InlineData("She works for Quill Inc. The firm is small.", 2)]
    [InlineData("It ended ... and then it began.", 1)]
    [InlineData("It ended . . . Then it began.", 2)]
    [InlineData("They moved to Calif. They never came back.", 2)]
    [InlineData("They moved to Portland, Ore. Arlo Quill stayed.", 1)]
    [InlineData("He met St. Quill in Oct. 2019 and in oct. 2020.", 1)]
    [InlineData("Vera Lund (b. March 1950, m. 1971) sings.", 1)]
    [InlineData("1. The harbour opens. 2. The mill closes.", 2)]
    [InlineData("She wrote Who Is There? (1938) and sang. It was late.", 2)]
    public void AbbreviationsInitialsAndDecimalsEndNothing(string text, int count) => Assert.Equal(count, Reading.Of(text).Sentences.Count());

    [Fact]
    public void AnEndInsideAQuotationTakesItsMark() =>
        Assert.Equal(["“It is late,” he said.", "“Next week will do.”", "She left."], Reading.Of("“It is late,” he said. “Next week will do.” She left.").Sentences);

    [Fact]
    public void AnAttributionStaysWithTheQuestionItAttributes() =>
        Assert.Equal(["“What now?” Arlo Quill asked.", "Nobody knew."], Reading.Of("“What now?” Arlo Quill asked. Nobody knew.").Sentences);

    [Fact]
    public void APictureCreditIsASentenceOfItsOwn() =>
        Assert.Equal(["The harbour of Lund at night", "Image: Ada Quill.", "It never sleeps."], Reading.Of("The harbour of Lund at night Image: Ada Quill. It never sleeps.").Sentences);

    [Fact]
    public void DotsAfterASentenceStandAtItsEnd() =>
        Assert.Equal(["“The harbour closed. …", "The next day it opened.”"], Reading.Of("“The harbour closed. … The next day it opened.”").Sentences);

    [Theory]
    [InlineData("Thursday, May 7, 2015 On Tuesday the harbour closed.", "Thursday, May 7, 2015", "On Tuesday the harbour closed.")]
    [InlineData("Arlo Quill opens the harbour Thursday, May 7, 2015", "Arlo Quill opens the harbour", "Thursday, May 7, 2015")]
    [InlineData("Arlo Quill talks of ‘the last harbour’ Thursday, May 7, 2015", "Arlo Quill talks of ‘the last harbour’", "Thursday, May 7, 2015")]
    [InlineData("It opened on Thursday, May 7, 2015", "It opened on Thursday, May 7, 2015")]
    public void TheDayOfTheReportStandsByItself(string text, params string[] sentences) => Assert.Equal(sentences, Reading.Of(text).Sentences);

    [Fact]
    public void NumbersOfNotesGoWithWhatTheyProve() =>
        Assert.Equal(["The harbour closed in 2014. [3] [12] [13] [27]", "It opened again. [4]"], Reading.Of("The harbour closed in 2014. [3] [12] [13] [27] It opened again. [4]").Sentences);

    [Fact]
    public void BlocksAreNeverJoined() => Assert.Equal(["# A heading", "The first line", "and the second."], Reading.Of("# A heading\nThe first line\nand the second.").Sentences);
}
