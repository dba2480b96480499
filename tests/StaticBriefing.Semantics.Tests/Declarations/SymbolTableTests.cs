using CsCheck;
using StaticBriefing.Semantics.Declarations;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Tests.Declarations;

public class SymbolTableTests
{
    [Fact]
    public void AnAliasFindsItsNote() => Assert.Equal("Ada Lindqvist", Build([Note("Ada Lindqvist", "the Mayor", "A. Lindqvist")]).Find("mayor", SymbolKind.Person)?.Name);

    [Fact]
    public void ANameDefinedNowhereIsImplicit()
    {
        var symbol = Build([], Editorial("Ada Lindqvist")).Find("Ada Lindqvist", SymbolKind.Person);
        Assert.True(symbol is { IsImplicit: true, IsEditorial: true });
    }

    [Fact]
    public void ANameFoundOnceGetsNoPage() => Assert.Empty(Build([], Auto("Ada Lindqvist", SymbolKind.Person, weight: 1)).Symbols);

    [Fact]
    public void ANameFoundInTwoArticlesDoes() =>
        Assert.Single(Build([], Auto("Ada Lindqvist", SymbolKind.Person, 1), Auto("Ada Lindqvist", SymbolKind.Person, 1)).Symbols);

    [Fact]
    public void WhatAnEditorTakesANameForWinsOverTheTool()
    {
        var table = Build([], Auto("Lorne Haven", SymbolKind.Person, 2), Editorial("Lorne Haven", SymbolKind.Place));
        Assert.Equal(SymbolKind.Place, Assert.Single(table.Symbols).Id.Kind);
    }

    [Fact]
    public void KindsStayApartWhenEditorsNameBoth()
    {
        var table = Build([], Editorial("Lorne Haven"), Editorial("Lorne Haven", SymbolKind.Place));
        Assert.Equal(2, table.Symbols.Count);
        Assert.Null(table.Find("Lorne Haven"));
        Assert.Equal(SymbolKind.Place, table.Find("Lorne Haven", SymbolKind.Place)?.Id.Kind);
    }

    [Theory]
    [InlineData(2, 3, SymbolKind.Person)]
    [InlineData(2, 5, SymbolKind.Place)]
    public void AFullNameOfTwoKindsIsWhatItIsMostlyReadAs(int people, int places, SymbolKind expected)
    {
        var table = Build([], [.. Enumerable.Repeat(Auto("Lorne Haven", SymbolKind.Person, 1), people), .. Enumerable.Repeat(Auto("Lorne Haven", SymbolKind.Place, 1), places)]);
        Assert.Equal(expected, Assert.Single(table.Symbols).Id.Kind);
    }

    [Fact]
    public void NearestLooksAtNotesOfTheKindOnly()
    {
        var table = Build([Note("Ada Lindqvist")], Editorial("Ada Lindqvest", SymbolKind.Place));
        Assert.Equal("Ada Lindqvist", table.Nearest("Ada Lindquist", SymbolKind.Person));
        Assert.Null(table.Nearest("Ada Lindquist", SymbolKind.Place));
    }

    [Fact]
    public void AMiddleNameMakesNobodyTwo()
    {
        var table = Build([], Auto("Ada Lindqvist", SymbolKind.Person, 2), Auto("Ada M. Lindqvist", SymbolKind.Person, 1));
        Assert.Equal(["Ada M. Lindqvist"], Assert.Single(table.Symbols).Forms);
        Assert.Equal("Ada Lindqvist", table.Find("Ada M. Lindqvist", SymbolKind.Person)?.Name);
    }

    [Fact]
    public void AJuniorWhoseSuffixIsLeftOutElsewhereIsOnePerson()
    {
        var table = Build([], [.. Enumerable.Repeat(Auto("Joe Lindqvist", SymbolKind.Person, 2), 3), Auto("Joseph R. Lindqvist Jr", SymbolKind.Person, 2), Auto("Joseph R. Lindqvist Jr.", SymbolKind.Person, 2)]);
        Assert.Equal("Joe Lindqvist", Assert.Single(table.Symbols).Name);
        Assert.NotNull(table.Find("Joseph R. Lindqvist Jr", SymbolKind.Person));
    }

    [Fact]
    public void AJuniorNamedBesideHisFatherIsAnother() =>
        Assert.Equal(2, Build([], [.. Enumerable.Repeat(Both("Joe Lindqvist", "Joe Lindqvist Jr."), 2), Auto("Joe Lindqvist", SymbolKind.Person, 2)]).Symbols.Count);

    [Fact]
    public void AHyphenMakesNobodyTwo() =>
        Assert.Equal("Orvik Lun-ha", Assert.Single(Build([], Auto("Orvik Lun-ha", SymbolKind.Person, 3), Auto("Orvik Lun Ha", SymbolKind.Person, 2)).Symbols).Name);

    [Fact]
    public void ANameThatIsAlmostAlwaysWrittenOtherwiseIsASlip()
    {
        var table = Build([], [.. Enumerable.Repeat(Auto("Ada Lindqvist", SymbolKind.Person, 2), 40), Auto("Ada Lindqvst", SymbolKind.Person, 2)]);
        Assert.Equal("Ada Lindqvist", Assert.Single(table.Symbols).Name);
        Assert.Equal("Ada Lindqvist", table.Find("Ada Lindqvst", SymbolKind.Person)?.Name);
    }

    [Theory]
    [InlineData("Ada Lindqvst", 10)]
    [InlineData("Adan Lindqvist", 40)]
    [InlineData("Ada Lindqvista", 40)]
    public void ANameThatMayBeAnothersIsNoSlip(string other, int articles) =>
        Assert.Equal(2, Build([], [.. Enumerable.Repeat(Auto("Ada Lindqvist", SymbolKind.Person, 2), articles), Auto(other, SymbolKind.Person, 2)]).Symbols.Count);

    [Fact]
    public void ASlipForOneOfTwoNamesIsNeither() =>
        Assert.Equal(3, Build([], [.. Enumerable.Repeat(Auto("Ada Lindqvist", SymbolKind.Person, 2), 40), .. Enumerable.Repeat(Auto("Ada Lindqvest", SymbolKind.Person, 2), 40), Auto("Ada Lindqvst", SymbolKind.Person, 2)]).Symbols.Count);

    [Fact]
    public void WhatAnEditorWroteIsNoSlip() =>
        Assert.Equal(2, Build([], [.. Enumerable.Repeat(Auto("Ada Lindqvist", SymbolKind.Person, 2), 40), Editorial("Ada Lindqvst")]).Symbols.Count);

    [Fact]
    public void DifferentMiddleNamesAreTwoPeoples() =>
        Assert.Equal(3, Build([], Auto("Jan F. Tarn", SymbolKind.Person, 2), Auto("Jan K. Tarn", SymbolKind.Person, 2), Auto("Jan Tarn", SymbolKind.Person, 2)).Symbols.Count);

    [Fact]
    public void NamesThatEditorsWroteStayApart() =>
        Assert.Equal(2, Build([], Editorial("Ada Lindqvist"), Editorial("Ada M. Lindqvist")).Symbols.Count);

    [Fact]
    public void ASurnameAloneIsTheOneWhomManyArticlesNameInFull()
    {
        var table = Build([], [.. Enumerable.Repeat(Auto("Ada Lindqvist", SymbolKind.Person, 2), 10), Auto("Lindqvist", SymbolKind.Person, 2)]);
        Assert.Equal("Ada Lindqvist", Assert.Single(table.Symbols).Name);
        Assert.Equal("Ada Lindqvist", table.Find("Lindqvist", SymbolKind.Person)?.Name);
    }

    [Fact]
    public void TheSurnameOfASpeakerIsTheOneWhomManyArticlesNameInFull()
    {
        var speaker = new ArticleDeclarations("a", [new DeclaredName("Lindqvist", SymbolKind.Person, IsEditorial: true, IsKindGuessed: true, 2)]);
        var full = Enumerable.Repeat(Auto("Ada Lindqvist", SymbolKind.Person, 2), 10).ToArray();
        Assert.Equal("Ada Lindqvist", Assert.Single(Build([], [.. full, speaker]).Symbols).Name);
        Assert.Equal(2, Build([], [.. full, Editorial("Lindqvist")]).Symbols.Count);
    }

    [Fact]
    public void ASurnameOfTwoIsNeither()
    {
        var table = Build([], [.. Enumerable.Repeat(Auto("Ada Lindqvist", SymbolKind.Person, 2), 10), .. Enumerable.Repeat(Auto("Jan Lindqvist", SymbolKind.Person, 2), 5), Auto("Lindqvist", SymbolKind.Person, 2)]);
        Assert.Equal(["Ada Lindqvist", "Jan Lindqvist"], table.Symbols.Select(symbol => symbol.Name));
        Assert.Null(table.Find("Lindqvist", SymbolKind.Person));
    }

    [Fact]
    public void AGivenNameAloneIsNobody() =>
        Assert.Empty(Build([], Auto("Chris", SymbolKind.Person, 2), Auto("Chris", SymbolKind.Person, 2)).Symbols);

    [Fact]
    public void AGivenNameThatAnEditorWroteIsSomebody() => Assert.Equal("Chris", Assert.Single(Build([], Editorial("Chris"), Auto("Chris", SymbolKind.Person, 2)).Symbols).Name);

    [Fact]
    public void APartyIsNoOneParty() =>
        Assert.Equal("Parliament", Assert.Single(Build([], Auto("Party", SymbolKind.Organisation, 2), Auto("Party", SymbolKind.Organisation, 2), Auto("Parliament", SymbolKind.Organisation, 2)).Symbols).Name);

    [Fact]
    public void ACityCouncilIsNoOneCityS() =>
        Assert.Equal("Orvik City Council", Assert.Single(Build([], [.. Twice("City Council"), .. Twice("U.S. Court of Appeals"), .. Twice("Court of Appeals"), .. Twice("Orvik City Council")]).Symbols).Name);

    [Fact]
    public void CourtsOfTwoCircuitsAreTwo() =>
        Assert.Equal(2, Build([], [.. Twice("U.S. Court of Appeals for the 3rd Circuit"), .. Twice("U.S. Court of Appeals for the 5th Circuit")]).Symbols.Count);

    [Fact]
    public void OfAPersonAndAPlaceOfOneNameTheUsualOneIsMeant() =>
        Assert.Equal(SymbolKind.Place, Assert.Single(Build([], [.. Enumerable.Repeat(Auto("Orvik", SymbolKind.Place, 2), 3), Auto("Orvik", SymbolKind.Person, 2)]).Symbols).Id.Kind);

    [Fact]
    public void AnAcronymIsTheOneOrganisationOfItsInitials()
    {
        var table = Build([], Auto("Harbour Safety Agency", SymbolKind.Organisation, 2), Auto("HSA", SymbolKind.Organisation, 2), Auto("Harbour Safety Agency Inc.", SymbolKind.Organisation, 2));
        Assert.Equal(["HSA", "Harbour Safety Agency Inc."], Assert.Single(table.Symbols).Forms);
    }

    [Fact]
    public void OfAPlaceAndAnOrganisationOfOneNameTheUsualOneIsMeant() =>
        Assert.Equal(SymbolKind.Organisation, Assert.Single(Build([], [.. Enumerable.Repeat(Auto("Port Office", SymbolKind.Organisation, 2), 3), Auto("Port Office", SymbolKind.Place, 2)]).Symbols).Id.Kind);

    [Fact]
    public void SlugsAreTheSameInAnyOrderOfFiles()
    {
        ArticleDeclarations[] articles = [Editorial("Zoë Tarn"), Editorial("Zoe-Tarn"), Editorial("Zoe, Tarn"), Auto("Zoe. Tarn", SymbolKind.Person, 2)];
        var expected = Build([], articles).Symbols;
        Assert.Equal(4, expected.Select(symbol => symbol.Id).Distinct().Count());
        Gen.Shuffle(articles).Sample(shuffled => Assert.Equal(expected, Build([], shuffled).Symbols));
    }

    [Fact]
    public void TwoNotesOfOneLongNameStandApart()
    {
        var name = string.Join(' ', Enumerable.Repeat("assembly", 20));
        var table = Build([Note(name) with { Path = "input/people/a.md" }, Note(name) with { Path = "input/people/b.md" }, Note(name) with { Path = "input/people/c.md" }]);
        Assert.Equal(3, table.Symbols.Select(symbol => symbol.Id).Distinct().Count());
    }

    [Fact]
    public void EqualSymbolsMakeEqualTables() => Assert.Equal(Build([Note("Ada Lindqvist")]), Build([Note("Ada Lindqvist")]));

    private static ArticleDeclarations[] Twice(string name) => [Auto(name, SymbolKind.Organisation, 2), Auto(name, SymbolKind.Organisation, 2)];

    private static SymbolTable Build(NoteDeclaration[] notes, params ArticleDeclarations[] articles) =>
        SymbolTableBuilder.Build(notes.ToEquatableArray(), articles.ToEquatableArray());

    private static NoteDeclaration Note(string name, params string[] aliases) =>
        new($"input/people/{name}.md", SymbolKind.Person, name, aliases.ToEquatableArray(), "");

    private static ArticleDeclarations Editorial(string name, SymbolKind kind = SymbolKind.Person) => new("a", [new DeclaredName(name, kind, IsEditorial: true, IsKindGuessed: false, 2)]);

    private static ArticleDeclarations Both(string one, string other) => new("a", [.. Auto(one, SymbolKind.Person, 2).Names, .. Auto(other, SymbolKind.Person, 2).Names]);

    private static ArticleDeclarations Auto(string name, SymbolKind kind, int weight) => new("a", [new DeclaredName(name, kind, IsEditorial: false, IsKindGuessed: false, weight)]);
}
