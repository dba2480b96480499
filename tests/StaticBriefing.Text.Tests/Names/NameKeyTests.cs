using CsCheck;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Text.Tests.Names;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("The State\n Department’s", "state department")]
    [InlineData("José  MUÑOZ", "jose munoz")]
    [InlineData("Jose\u0301 Mun\u0303oz", "jose munoz")]
    [InlineData("Theo", "theo")]
    [InlineData("the", "the")]
    [InlineData("O’Brien", "o'brien")]
    [InlineData("the Rivers'", "rivers")]
    [InlineData("", "")]
    public void WhatAReaderTakesForOneNameHasOneKey(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Fact]
    public void AKeyIsItsOwnKey() => Gen.String[Gen.Char["the 'sSéÉ’\u0301\u00A0ßİΣς-–"], 0, 20].Sample(name =>
        Assert.Equal(NameKey.Of(name), NameKey.Of(NameKey.Of(name))));

    [Fact]
    public void NoTextThrows() => Gen.String.Sample(name => Assert.NotNull(NameKey.Of(name)));
}
