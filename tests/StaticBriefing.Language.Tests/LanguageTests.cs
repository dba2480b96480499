using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Tests;

public class LanguageTests
{
    private const string Spanish = "El presidente dijo el lunes que la propuesta es buena para el país. “No hay otra salida”, afirmó Arlo Quill en una entrevista.";

    [Fact]
    public void EnglishIsKnownByItsSmallWords() => Assert.Equal("en", Reading.Of("The mayor said that the bridge would be open by the end of the week.", language: null).Found.Language);

    [Fact]
    public void WhatIsNotKnownIsNotRead()
    {
        var found = Reading.Of(Spanish, language: null).Found;
        Assert.Null(found.Language);
        Assert.Equal(2, found.Sentences.Count);
        Assert.Empty(found.Quotes);
        Assert.Empty(found.Names);
    }

    [Fact]
    public void WhatTheFrontMatterSaysIsKept()
    {
        Assert.Equal("es", Reading.Of(Spanish, language: "es").Found.Language);
        Assert.Empty(Reading.Of(Spanish, language: "es").Found.Names);
        Assert.Equal("en-GB", Reading.Of("It rained.", language: "en-GB").Found.Language);
    }

    [Fact]
    public void AnEmptyTextHasNothing() => Assert.Equal(ArticleReading.Nothing, Reading.Of("", language: null).Found);
}
