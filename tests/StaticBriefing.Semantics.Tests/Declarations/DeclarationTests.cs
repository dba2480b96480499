using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Tests.Declarations;

public class DeclarationTests
{
    [Fact]
    public void EditingProseLeavesDeclarationsEqual() => Assert.Equal(
        Declare("Ada Lindqvist said on Monday that the bridge would reopen."),
        Declare("It rained. On Tuesday, Ada Lindqvist said that the ferry was late."));

    [Fact]
    public void ASecondNameChangesThem() => Assert.NotEqual(
        Declare("Ada Lindqvist said that the bridge would reopen."),
        Declare("Ada Lindqvist said that Bob Tarn would reopen the bridge."));

    [Fact]
    public void NamesAreSortedByKindThenName()
    {
        var names = Declare("Words.", "people: [Zoe Tarn, Ada Lindqvist]\nplaces: [Aberley]\ntopics: [bridges]").Names;
        Assert.Equal(["Ada Lindqvist", "Zoe Tarn", "Aberley", "bridges"], names.Select(name => name.Name));
    }

    [Fact]
    public void ARoleDeclaresNobody() =>
        Assert.Empty(Declare("Words.", "quotes: [{exact: Words, speaker: a senior official}, {exact: Words, speaker: residents}]").Names);

    [Fact]
    public void SeveralWhoSpeakTogetherAreNoPerson() =>
        Assert.Empty(Declare("Words.", "quotes: [{exact: Words, speaker: Ada Lindqvist and Bob van der Tarn}]").Names);

    [Fact]
    public void AnOrganisationOfTwoNamesIsOne() =>
        Assert.Contains(
            Declare("Words.", "organisations: [Lindqvist and Tarn]\nquotes: [{exact: Words, speaker: Lindqvist and Tarn}]").Names,
            name => name is { Name: "Lindqvist and Tarn", Kind: SymbolKind.Organisation });

    [Fact]
    public void ASurnameOfAListedPersonDeclaresNobodyNew() =>
        Assert.Equal(["Ada Lindqvist"], Declare("Lindqvist said it. Mr Lindqvist left.", "people: [Ada Lindqvist]\nquotes: [{exact: left, speaker: Lindqvist}]")
            .Names.Where(name => name.Kind == SymbolKind.Person).Select(name => name.Name));

    [Fact]
    public void AnArticleThatIsOnlyLinkedToDeclaresOnlyWhatIsListed() =>
        Assert.Equal(["Bob Tarn"], Declare("Ada Lindqvist said it. Ada Lindqvist left.", "visibility: link\npeople: [Bob Tarn]").Names.Select(name => name.Name));

    private static ArticleDeclarations Declare(string text, string frontMatter = "")
    {
        var source = Briefing.SourceOf("seeds/a.txt", text, frontMatter, new DiagnosticBag());
        return DeclarationCollector.Declare(source, Briefing.Read(source), AutoReading.On);
    }
}
