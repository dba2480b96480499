namespace StaticBriefing.Language.Tests.Quotations;

public class AntecedentTests
{
    [Theory]
    [InlineData("Vera Holm said it was late. She has faced doubts since she met Maria Brand. “It is far too late for anything,” she said.")]
    [InlineData("Vera Holm spoke in Lund. She had met with Maria Brand in May. “It is far too late for anything,” she said.")]
    public void APronounThatASentenceBeforeIsAboutGoesOnMeaningTheSame(string text) => Assert.Equal("Vera Holm", LastSpeaker(text));

    [Theory]
    [InlineData("Peter Holm spoke in Lund. “It is far too late for Arlo Quill and his harbour,” he said.")]
    [InlineData("Peter Holm spoke in Lund. Any wish to help Arlo Quill, he said, was foolish.")]
    [InlineData("Peter Holm said it was late. Asked about Arlo Quill, he said: “It is far too late for anything.”")]
    public void NobodyIsMeantWhomTheSameWordsTellOf(string text) => Assert.Equal("Peter Holm", LastSpeaker(text));

    [Theory]
    [InlineData("Arlo Quill left Lund. Quill campaign manager Peter Holm said it was late. “It is far too late for anything,” he added.")]
    [InlineData("Peter Holm said that Arlo Quill thought it was late. “It is far too late for anything,” he added.")]
    [InlineData("Peter Holm spoke against Arlo Quill. “It is far too late for anything,” he added.")]
    [InlineData("Arlo Quill spoke in Lima. As for Peter Holm, he said that the harbour would stay open.")]
    [InlineData("While Arlo Quill waited, Peter Holm spoke in Lund. “It is far too late for anything,” he added.")]
    public void APronounIsWhoSpokeOrDidSomething(string text) => Assert.Equal("Peter Holm", LastSpeaker(text));

    [Fact]
    public void AClauseThatOpensASentenceTellsOfItsSubject() =>
        Assert.Equal("Peter Holm", LastSpeaker("Arlo Quill spoke in Lima. In what he called “a sad and long farewell,” Peter Holm closed the gates of the harbour."));

    [Theory]
    [InlineData("Maria Brand spoke in Lima. The crowd cheered Vera Holm as she promised that the harbour would stay open.", "Vera Holm")]
    [InlineData("Maria Brand spoke in Lima. In an interview with Vera Holm yesterday she promised that the harbour would stay open.", "Maria Brand")]
    [InlineData("Maria Brand spoke in Lima. Ms. Brand’s speech was long. The harbour, she said, would stay open.", "Maria Brand")]
    public void OneWhoIsNamedRightBeforeIsMeantUnlessAPhraseOpensTheSentence(string text, string speaker) => Assert.Equal(speaker, LastSpeaker(text));

    [Fact]
    public void ATitleBeforeASurnameTellsWhoIsNoWoman() =>
        Assert.Equal("Vera Holm", LastSpeaker("Vera Holm met Mr. Quill in Lund. Mr. Quill stayed. “It is far too late for anything,” she said."));

    private static string? LastSpeaker(string text) => Reading.Of(text).Quoted.Concat(Reading.Of(text).Reported).MaxBy(quote => quote.Cue[0].Start)!.Speaker?.Name;
}
