using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Language.Tests.Names;

public class NameTests
{
    [Theory]
    [InlineData("Peru’s President Arlo Quill spoke.", "Place Peru → Peru", "Person Arlo Quill → Arlo Quill")]
    [InlineData("The talk of John Will and of Mary From went on.", "Person John Will → John Will", "Person Mary From → Mary From")]
    [InlineData("It pleased US Secretary of State Vera Lund.", "Place US → United States", "Person Vera Lund → Vera Lund")]
    [InlineData("The Department of Harbours closed.", "Organisation Department of Harbours → Department of Harbours")]
    [InlineData("They met Maria de la Holm and John F. Brand.", "Person Maria de la Holm → Maria de la Holm", "Person John F. Brand → John F. Brand")]
    [InlineData("They swam in Lake Orvik near Quito.", "Place Lake Orvik → Lake Orvik", "Place Quito → Quito")]
    [InlineData("He came to Altona and stayed in Altona, then left.", "Place Altona → Altona", "Place Altona → Altona")]
    [InlineData("The Quill & Lund Company closed.", "Organisation Quill & Lund Company → Quill & Lund Company")]
    public void NamesAreFoundWithTheirKind(string text, params string[] expected) => Assert.Equal(expected, Reading.Of(text).Names);

    [Theory]
    [InlineData("American and Salvadoran voters came on Monday in March.")]
    [InlineData("However, they went home. Yesterday was long.")]
    [InlineData("Talks went on. The talks failed.")]
    [InlineData("The Israeli-Palestinian talks went on with Cuban-American voters.")]
    public void NationalitiesDaysAndFirstWordsAreNoNames(string text) => Assert.Empty(Reading.Of(text).Names);

    [Theory]
    [InlineData("The Peru-based firm left, though Norway-China talks went on.", "Place Peru → Peru", "Place Norway → Norway", "Place China → China")]
    [InlineData("They met in Guinea-Bissau.", "Place Guinea-Bissau → Guinea-Bissau")]
    public void AHyphenThatOnlyTiesANameIsNoPartOfIt(string text, params string[] expected) => Assert.Equal(expected, Reading.Of(text).Names);

    [Theory]
    [InlineData("He came to Altona, Peru, and stayed.", "Altona")]
    [InlineData("They swam near Quito. It was cold in Va.", "Virginia")]
    public void APlaceIsCalledByItsOwnName(string text, string name) => Assert.Contains($" → {name}", string.Join('|', Reading.Of(text).Names), StringComparison.Ordinal);

    [Fact]
    public void ALetterInBracketsIsNoName() => Assert.DoesNotContain(Reading.Of("Sen. Vera Quill (R-Altona) came, and so did John Brand (D).").Names, name => name.EndsWith("→ R", StringComparison.Ordinal) || name.EndsWith("→ D", StringComparison.Ordinal));

    [Theory]
    [InlineData("Secretary of State Quill came.")]
    [InlineData("Pres. Quill came, and Sen. Quill said so.")]
    public void ATitleIsNoPartOfWhatAPersonIsCalled(string text) => Assert.All(Reading.Of(text).Names, name => Assert.EndsWith("→ Quill", name, StringComparison.Ordinal));

    [Fact]
    public void WhoHasATitleIsAPerson() =>
        Assert.Contains("Person Al Lundholm → Al Lundholm", Reading.Of("He met the Rev. Al Lundholm at the Harbour Action Network.").Names);

    [Fact]
    public void AShortGivenNameBeforeASurnameThatStandsAloneIsAPersons() =>
        Assert.All(Reading.Of("He ate with Al Lundholm, who leads the union. “It is late,” Lundholm said.").Names, name => Assert.Equal("Al Lundholm", name.Split(" → ")[1]));

    [Fact]
    public void AGivenNameThatOpensASentenceIsPartOfTheName() =>
        Assert.Contains("Person Hillary Quill → Hillary Quill", Reading.Of("The vote is near.\nHillary Quill accuses Brand of a lie.").Names);

    [Fact]
    public void WhatMayBeAnotherWordIsNoGivenName() =>
        Assert.All(Reading.Of("Will Quill come? Even Quill came.").Names, name => Assert.EndsWith("→ Quill", name, StringComparison.Ordinal));

    [Fact]
    public void ABracketThatANameOpensEndsIt() =>
        Assert.DoesNotContain(Reading.Of("They met George (W. Quill in the hall, and John Brand (also of Altona.").Names, name => name.Contains('(', StringComparison.Ordinal));

    [Theory]
    [InlineData("The U.S. Court of Appeals for the 3rd Circuit ruled on Monday.", "U.S. Court of Appeals for the 3rd Circuit")]
    [InlineData("He sued Vera Quill in U.S. District Court in Altona on Monday.", "U.S. District Court in Altona")]
    [InlineData("A spokesman for Peru's Health Ministry said so.", "Peruvian Health Ministry")]
    [InlineData("A spokesman for the Peruvian Health Ministry said so.", "Peruvian Health Ministry")]
    [InlineData("She won all seats on the City Council in Quito on Monday.", "City Council in Quito")]
    [InlineData("The case went to the 6th Circuit Court of Appeals on Monday.", "U.S. Court of Appeals for the 6th Circuit")]
    [InlineData("The case went to the Sixth Circuit Court of Appeals on Monday.", "U.S. Court of Appeals for the 6th Circuit")]
    [InlineData("The U.S. Court of Appeals for the Sixth Circuit ruled on Monday.", "U.S. Court of Appeals for the 6th Circuit")]
    public void OneOfManyIsCalledByWhatSaysWhichItIs(string text, string name) => Assert.Contains($"Organisation → {name}", Kinds(text));

    [Theory]
    [InlineData("Governor Vera Quill signed HB 412 into law on Monday, and HB 412 is in force.")]
    [InlineData("Vera Quill spoke against H.R. 412 and SB 19 in the House.")]
    [InlineData("The governor signed HB412 on Monday.")]
    [InlineData("They spoke for Senate Bill 412 on Monday.")]
    public void ABillIsNoName(string text) => Assert.DoesNotContain(Reading.Of(text).Names, name => name.Contains("HB", StringComparison.Ordinal) || name.Contains("SB", StringComparison.Ordinal) || name.Contains("H.R.", StringComparison.Ordinal) || name.Contains("Bill", StringComparison.Ordinal));

    [Fact]
    public void ACourtThatSomebodyFilledIsNotOfATown() =>
        Assert.DoesNotContain(Reading.Of("They blocked Mr. Altona's Supreme Court nominee on Monday.").Names, name => name.Contains("'s Supreme", StringComparison.Ordinal));

    [Fact]
    public void ANameIsWithoutTheHandleBehindIt() =>
        Assert.All(Reading.Of("Follow Vera Quill on Twitter @veraquill.").Names, name => Assert.DoesNotContain('@', name));

    [Theory]
    [InlineData("The Organization of Islamic Harbours said on Monday that it would meet.", "Organization of Islamic Harbours")]
    [InlineData("The Federation of American States said on Monday that it would meet.", "Federation of American States")]
    [InlineData("The Alliance of Arab States said on Monday that it would meet.", "Alliance of Arab States")]
    public void WhatEndsTheNameOfAnOrganisationIsNoOther(string text, string name) => Assert.Equal([$"Organisation → {name}"], Kinds(text));

    [Fact]
    public void ACountryThatEndsANameIsPartOfIt() =>
        Assert.Contains("Organisation → Ferry Union USA", Kinds("The group Ferry Union USA gave money to the Ferry Union USA fund on Monday."));

    [Theory]
    [InlineData("They voted to expand Medicaid in Altona.", "Medicaid")]
    [InlineData("They voted for money against Zika in Altona.", "Zika")]
    [InlineData("Peru is not in Schengen.", "Schengen")]
    public void AProgrammeOrADiseaseIsNoName(string text, string thing) => Assert.DoesNotContain(Reading.Of(text).Names, name => name.Contains(thing, StringComparison.Ordinal));

    private static IEnumerable<string> Kinds(string text) => Reading.Of(text).Names.Select(name => $"{name.Split(' ')[0]} → {name.Split(" → ")[1]}");

    [Fact]
    public void AnAddressIsCalledByAllOfIt() =>
        Assert.DoesNotContain(Reading.Of("The site of the Harbour Agency, HarbourAgency.gov, failed. HarbourAgency.gov was slow, Vera Quill said.").Names, name => name.EndsWith("→ HarbourAgency", StringComparison.Ordinal));

    [Fact]
    public void TheLettersOfALawAreNobodysName() =>
        Assert.DoesNotContain(Reading.Of("They asked under the Freedom of Harbours Act (FOHA). The FOHA request was lost, Vera Quill said.").Names, name => name.EndsWith("FOHA", StringComparison.Ordinal));

    [Theory]
    [InlineData("They met in Washington, D.C., and went on to Altona.")]
    [InlineData("They met in Washington and went on to Altona.")]
    public void ACapitalIsOnePlaceHoweverItIsWritten(string text) => Assert.Contains(Reading.Of(text).Names, name => name.EndsWith("→ Washington", StringComparison.Ordinal));

    [Theory]
    [InlineData("Vera Quill Says John Brand Lied", "Says")]
    [InlineData("Quill Just Announced Who He ‘Would Love’ To See Run", "Just")]
    [InlineData("Quill Sees 'Personal Insult' if Bakers Don't Rally", "Sees")]
    [InlineData("Quill Wades In: Urges Orvik to Remain", "Wades")]
    [InlineData("If Quill Hadn’t Won", "Hadn’t")]
    public void AHeadlineGoesOnAfterTheName(string headline, string word) =>
        Assert.DoesNotContain(Reading.Of($"{headline}\n\nVera Quill spoke on Monday. Quill was late.").Names, name => name.Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("Harbour Chief Vera Quill Hammers John Brand Over Lund Deal", "Hammers")]
    [InlineData("Many Sailors Resoundingly Reject Idea Of A Harbour Wage Hike", "Hike")]
    [InlineData("Brave Heavyweights Come Out Against Vera Quill Again", "Heavyweights")]
    [InlineData("Quill Ally Aided the Campaign of Orvik Judge", "Ally")]
    public void InAHeadlineAnEverydayWordIsNoPartOfAName(string headline, string word) =>
        Assert.DoesNotContain(Reading.Of($"{headline}\n\nVera Quill spoke of her ally on Monday. John Brand was late, Quill said.").Names, name => name.Contains(word, StringComparison.Ordinal));

    [Fact]
    public void InAHeadlineNamesThatTheArticleUsesStand() =>
        Assert.Superset(
            new HashSet<string> { "Person Vera Quill → Vera Quill", "Person Brand → John Brand" },
            Reading.Of("Vera Quill Hammers Brand Over the Lund Harbour Deal\n\nVera Quill spoke on Monday. John Brand was late, Brand said.").Names.ToHashSet());

    [Fact]
    public void ALineThatIsANameIsNoHeadline() =>
        Assert.Contains(Reading.Of("Orvik Lake National Park (North Sector Lund)\n\nThe park by the lake is open.").Names, name => name.Contains("Lake National Park", StringComparison.Ordinal));

    [Theory]
    [InlineData("They joined the Stop Quill movement. Vera Quill was late, Quill said.", "Stop")]
    [InlineData("She spoke to Quill Democrats in the hall. Vera Quill was late, Quill said.", "Democrats")]
    public void WhatIsCalledOutAboutSomebodyIsNoPartOfTheName(string text, string word) =>
        Assert.DoesNotContain(Reading.Of(text).Names, name => name.StartsWith("Person", StringComparison.Ordinal) && name.Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("He joined the New York Police Department. Later the Police Department closed.", "New York Police Department")]
    [InlineData("He studied at the Massachusetts Institute of Technology.", "Massachusetts Institute of Technology")]
    [InlineData("He taught at St. Brannoc University. It closed.", "St. Brannoc University")]
    [InlineData("They met at St. Brannoc College in Manchester.", "St. Brannoc College")]
    [InlineData("He taught at Mt. Brannoc University. It closed.", "Mt. Brannoc University")]
    public void ThePlaceBeforeItSaysWhichOrganisationIsMeant(string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(text).Found.Names.Where(found => found.Kind == NameKind.Organisation).Select(found => found.Canonical).Distinct()));

    [Fact]
    public void ALeaderOfTheMajorityLeadsTheChamber() =>
        Assert.DoesNotContain(Reading.Of("They asked Senate Majority Leader Vera Quill in Washington.").Names, name => name.Contains("Majority", StringComparison.Ordinal));

    [Fact]
    public void ASurnameIsItsFullestForm() =>
        Assert.Equal(["Person John Brand → John F. Brand", "Person John F. Brand → John F. Brand", "Person Brand → John F. Brand"], Reading.Of("They met John Brand. It was John F. Brand. Later Brand left.").Names);

    [Fact]
    public void TwoPeopleOfOneSurnameAreNeverOne() =>
        Assert.Contains("Person Brand → Brand", Reading.Of("They met John Brand and Mary Brand. Later Brand left.").Names);

    [Fact]
    public void AnAcronymIsTheOrganisationWithThoseInitials() =>
        Assert.Contains("Organisation HSA → Harbour Safety Agency", Reading.Of("It was the Harbour Safety Agency (HSA). Later the HSA closed.").Names);

    [Fact]
    public void ASurnameGoesOnMeaningTheOneWhoHadItFirst() =>
        Assert.Equal(["Person John Brand → John Brand", "Person Brand → John Brand", "Person Mary Brand → Mary Brand", "Person Brand → John Brand"],
            Reading.Of("They met John Brand in the hall. It was late, Brand said. Mary Brand came too. “It is late,” Brand said.").Names);

    [Fact]
    public void AGivenNameThatStandsAloneTwiceIsTheOneWhoBearsIt() =>
        Assert.Equal(["Person Maria Brand → Maria Brand", "Person Maria → Maria Brand", "Person Maria → Maria Brand"],
            Reading.Of("They met Maria Brand in the hall. “It is late,” Maria said. “It is,” Maria said again.").Names);

    [Fact]
    public void AGivenNameAloneIsThePersonWhomTheArticleIsAbout() =>
        Assert.Equal("Person Maria → Maria Brand", Reading.Of("They met Maria Brand in the hall. Brand said it was late. “It is,” Maria Brand said. “Then we go,” Maria said.").Names.Last());

    [Fact]
    public void AGivenNameThatStandsAloneOnceMayBeAnother() =>
        Assert.Equal(["Person Maria Brand → Maria Brand", "Person Maria → Maria"], Reading.Of("They met Maria Brand in the hall. “It is late,” Maria said.").Names);

    [Fact]
    public void AnOrganisationAnswersToItsShorterName() =>
        Assert.Contains("Organisation Orvik University → Orvik University", Reading.Of("He taught at Orvik University. It was the Orvik University that paid.").Names);

    [Theory]
    [InlineData("They met Zoë Brand. Later Zoe Brand spoke, Brand said.", "Zoë Brand")]
    [InlineData("They met John F. Brand. Later John Brand spoke. Then Brand left.", "John F. Brand")]
    [InlineData("They met William Brand. Later Bill Brand spoke. Then Brand left.", "William Brand")]
    [InlineData("They met Maria de Orvik. Later De Orvik spoke. Then Orvik left.", "Maria de Orvik")]
    public void FormsOfOneNameAreOnePerson(string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(text).Found.Names.Where(found => found.Kind == NameKind.Person).Select(found => found.Canonical).Distinct()));

    [Theory]
    [InlineData("They met John Lindholm in the hall. Later Lindhom spoke, and Lindholm left.", "John Lindholm")]
    [InlineData("They met John Lindholm. Later John Lindhlom spoke. Then John Lindholm left.", "John Lindholm")]
    public void ASlipOfThePenMakesNobodyTwoPeople(string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(text).Found.Names.Where(found => found.Kind == NameKind.Person).Select(found => found.Canonical).Distinct()));

    [Theory]
    [InlineData("brandt", "brant", true)]
    [InlineData("lindholm", "lindhlom", true)]
    [InlineData("brandt", "brandts", false)]
    [InlineData("brandt", "grandt", false)]
    [InlineData("lund", "lind", false)]
    [InlineData("lindholm", "lindstrom", false)]
    public void OnlyWhatIsOneLetterFromANameIsASlip(string one, string other, bool isSlip) => Assert.Equal(isSlip, Slips.AreOne(one, other));

    [Fact]
    public void TwoGivenNamesAreTwoPeople() =>
        Assert.Equal(["Person Maria Brand → Maria Brand", "Person Marie Brand → Marie Brand"], Reading.Of("They met Maria Brand in the hall. Then Marie Brand left.").Names);

    [Theory]
    [InlineData("They met John F. Brand and John K. Brand. Later John Brand left.", "John Brand")]
    [InlineData("They met John Brand and John Brand Jr. in the hall. Later Brand left.", "Brand")]
    [InlineData("They met James Brand and Joan Brand in the hall. Later they saw J. Brand again.", "J. Brand")]
    public void AFormThatCouldBeTwoPeoplesIsNeither(string text, string name) =>
        Assert.Equal(name, Reading.Of(text).Found.Names.Last(found => found.Kind == NameKind.Person).Canonical);

    [Fact]
    public void ATitleTellsAManFromAWomanOfOneSurname()
    {
        var names = Reading.Of("They met John Brand and Mary Brand. Mrs. Brand left. Mr. Brand stayed.").Found.Names;
        Assert.Equal(["Mary Brand", "John Brand"], names.TakeLast(2).Select(name => name.Canonical));
    }

    [Fact]
    public void AFamilyNameMayStandFirst() =>
        Assert.Equal("Zhao Minghua", Reading.Of("They met Zhao Minghua in the hall. “It is late,” Zhao said.").Found.Names[^1].Canonical);

    [Theory]
    [InlineData("It was the Harbour Department. Later the Department of Harbour closed.", "Department of Harbour")]
    [InlineData("It was the Union of Pilots and Harbour Hands (UPHH). Later the UPHH closed.", "Union of Pilots and Harbour Hands")]
    [InlineData("He taught at Orvik University. It was the University that paid.", "Orvik University")]
    [InlineData("He taught at the University of Helsinki. It was the University that paid.", "University of Helsinki")]
    [InlineData("He spoke to the United Nations. The U.N. paid, the UN said.", "United Nations")]
    public void FormsOfOneNameAreOneOrganisation(string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(text).Found.Names.Where(found => found.Kind == NameKind.Organisation).Select(found => found.Canonical).Distinct()));

    [Theory]
    [InlineData("The Islamic State claimed it, and fighters of the Islamic State fled.", "Islamic State")]
    [InlineData("She works at the Orvik Center for Tide Studies, he told the Orvik Center for Tide Studies.", "Orvik Center for Tide Studies")]
    [InlineData("The Egyptian Harbour Bank paid. The Egyptian Harbour Bank is rich.", "Egyptian Harbour Bank")]
    [InlineData("Fighters of the Islamic Senate voted. The Islamic Senate met.", "Senate")]
    public void WhatStandsBeforeAnOrganisationBelongsToItWhereItSaysWhich(string text, string name) =>
        Assert.All(Reading.Of(text).Found.Names.Where(found => found.Kind == NameKind.Organisation), found => Assert.Equal(name, found.Canonical));

    [Theory]
    [InlineData("Vera Quill one-on-one", NameKind.Person, "Vera Quill")]
    [InlineData("Vera al-Quill", NameKind.Person, "Vera al-Quill")]
    [InlineData("Both The Harbour Times", NameKind.Organisation, "The Harbour Times")]
    [InlineData("’s Parliament", NameKind.Organisation, "Parliament")]
    [InlineData("Institute of the", NameKind.Organisation, "Institute of the")]
    public void SmallWordsAtItsEndsAreNoPartOfAName(string name, NameKind kind, string expected)
    {
        var text = Tokens($"Orvik{name}"[(name[0] == '’' ? 0 : 5)..]);
        var cut = NameEdges.Cut(new(name[0] == '’' ? 1 : 0, text.Count), kind, text, LanguageWords.English);
        Assert.Equal(expected, text.Words(cut.First, cut.End).ToString());
    }

    [Fact]
    public void APartyWithItsStateIsNoName() =>
        Assert.DoesNotContain(Reading.Of("Sen. Vera Quill, R-Iowa, met Sen. John Brand (D-N.H.) and Rep. Ada Lund (R-TX) in Altona.").Names, name => name.Contains("R-", StringComparison.Ordinal) || name.Contains("D-", StringComparison.Ordinal));

    [Fact]
    public void ATownInCapitalsIsThePlaceItIs() =>
        Assert.Contains("Place PORT LOUIS → Port Louis", Reading.Of("PORT LOUIS (AP) — The harbour closed on Monday, the mayor said.").Names);

    [Theory]
    [InlineData("He left North Korea for Peru. The North closed its ports.", "North Korea", "Peru")]
    [InlineData("He came from the U.S. to Britain and went back to the United States.", "United States", "United Kingdom")]
    public void FormsOfOneNameAreOnePlace(string text, params string[] names) =>
        Assert.Equal(names, Reading.Of(text).Found.Names.Where(found => found.Kind == NameKind.Place).Select(found => found.Canonical).Distinct());

    private static ArticleText Tokens(string text) => ArticleText.From(new RichText(text, [new(TextBlockKind.Paragraph, new(0, text.Length))], [], []), [], LanguageWords.English);
}
