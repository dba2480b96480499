using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Weaving;

namespace StaticBriefing.Pages.Tests.Weaving;

public class WikilinkTests
{
    [Fact]
    public void WikilinksBecomeLinksAndTextIsEscaped()
    {
        var briefing = new Briefing().Note("input/people/ada.md", "---\nname: Ada Lindqvist\n---\nAsk [[Ada Lindqvist|her]] & [[Nobody Known]].");
        var html = BodyWeaver.Weave(Routes.About, briefing.Notes[0].Body).Html;
        Assert.Equal("<p id=\"p1\">Ask <a class=\"name\" href=\"../people/ada-lindqvist/index.html\">her</a> &amp; Nobody Known.</p>", html.Trim());
    }

    [Fact]
    public void NoWikilinkStandsInAnotherLink()
    {
        var briefing = new Briefing().Note("input/people/ada.md", "---\nname: Ada Lindqvist\n---\n[see [[Ada Lindqvist]] there](https://example.org/)");
        var html = BodyWeaver.Weave(Routes.About, briefing.Notes[0].Body).Html;
        Assert.Single(html.Split("<a ")[1..]);
    }
}
