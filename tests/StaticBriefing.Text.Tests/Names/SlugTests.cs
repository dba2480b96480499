using CsCheck;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Text.Tests.Names;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Migration policy", "migration-policy")]
    [InlineData("  The “Río” — São José's Straße!  ", "the-rio-sao-joses-strasse")]
    [InlineData("Æsir, Øresund & Łódź", "aesir-oresund-lodz")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Владимир Щукин", "vladimir-shchukin")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("con", "con-name")]
    [InlineData("LPT1", "lpt1-name")]
    [InlineData("ﬁnance ２０２５", "finance-2025")]
    public void NamesAreSpeltInAscii(string name, string slug) => Assert.Equal(slug, Slug.From(name));

    [Fact]
    public void NamesInOtherScriptsStayApart()
    {
        Assert.NotEqual(Slug.From("北京"), Slug.From("东京"));
        Assert.Equal(10, Slug.From("北京").Length);
        Assert.StartsWith("gao-", Slug.From("Gao 高"), StringComparison.Ordinal);
        Assert.NotEqual(Slug.From("!"), Slug.From("?"));
    }

    [Fact]
    public void LongTextsAreCutAtAHyphen()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("seven77", 20)));
        Assert.Equal(79, slug.Length);
        Assert.EndsWith("-seven77", slug, StringComparison.Ordinal);
        Assert.Equal(80, Slug.From(new string('a', 200)).Length);
    }

    [Fact]
    public void EverySlugIsPortableAndItsOwnSlug() => Gen.String[Gen.Char, 0, 120].Sample(text =>
    {
        var slug = Slug.From(text);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug);
        Assert.InRange(slug.Length, 1, 80);
        Assert.Equal(slug, Slug.From(slug));
    });

    [Fact]
    public void WordsOfAsciiMakeSlugsThatAreTheirOwn() => Gen.String[Gen.Char["abC -_.'é9"], 0, 200].Sample(text =>
        Assert.Equal(Slug.From(text), Slug.From(Slug.From(text))));
}
