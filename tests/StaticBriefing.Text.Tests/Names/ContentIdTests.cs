using StaticBriefing.Text.Names;

namespace StaticBriefing.Text.Tests.Names;

public sealed class ContentIdTests
{
    // SHA-256 of "abc" and a zero byte begins dc1114cd074914bd872cc1f9a23ec910ea2203bc79779ab2e17da25782a624fc.
    [Fact]
    public void AnIdIsTheBeginningOfTheHashInBase32() => Assert.Equal("q-3qirjtihje", ContentId.From("q", "abc"));

    [Fact]
    public void WhereAPartEndsMatters() => Assert.NotEqual(ContentId.From("q", "ab", "c"), ContentId.From("q", "a", "bc"));
}
