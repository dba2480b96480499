using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Tests.Emit;

public class LongListTests
{
    private static readonly Lazy<List<PageJob>> _plan = new(() => Site.Plan(Story()));

    // Each kind of list with more than a hundred entries; those of one person too.
    [Theory]
    [InlineData("articles")]
    [InlineData("quotes")]
    [InlineData("quotes/by-speaker")]
    [InlineData("quotes/2024")]
    [InlineData("timeline/2024")]
    [InlineData("people")]
    [InlineData("organisations")]
    [InlineData("places")]
    [InlineData("topics")]
    [InlineData("sources")]
    [InlineData("people/nora-fenn/quotes")]
    [InlineData("people/nora-fenn/timeline")]
    [InlineData("people/nora-fenn/mentions")]
    public void AListGoesOnOnASecondPage(string list)
    {
        var second = _plan.Value.Single(job => job.Key == $"{list}/page/2/index.html").Emit();

        Assert.Equal(2, Assert.IsAssignableFrom<TemplatePage>(second).Head.Number);
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(100, 1, 100)]
    [InlineData(101, 2, 1)]
    [InlineData(10_000, 100, 100)]
    [InlineData(10_001, 101, 1)]
    public void AListIsCutAtAHundred(int entries, int pages, int onLast)
    {
        var cut = Paging.Cut(Routes.Conflicts, Enumerable.Range(0, entries).ToList()).ToList();

        Assert.Equal(pages, cut.Count);
        Assert.Equal(onLast, cut[^1].Items.Count);
        Assert.Equal(Enumerable.Range(0, entries), cut.SelectMany(page => page.Items));
        Assert.Null(cut[0].Pager.Previous);
        Assert.Null(cut[^1].Pager.Next);
        Assert.All(cut.Index().Skip(1), page => Assert.Equal(cut[page.Index - 1].Route, page.Item.Pager.Previous));
    }

    private static Briefing Story() => Enumerable.Range(1, 101).Aggregate(new Briefing(), (briefing, number) => briefing.Article(
        $"seeds/{number}.txt",
        $"“Lamp {number} is lit,” said Nora Fenn. “So it is at pier {number},” said the keeper.",
        $$"""
        title: Lamp {{number}}
        outlet: The Post of Pier {{number}}
        published: 2024-05-04
        people: [Nora Fenn, Keeper N{{number}}]
        organisations: [Board {{number}}]
        places: [Pier {{number}}]
        topics: [topic {{number}}]
        quotes:
          - {exact: "Lamp {{number}} is lit", speaker: Nora Fenn}
          - {exact: "So it is at pier {{number}}", speaker: Keeper N{{number}}}
        events: [{date: 2024-05-04, label: Lamp {{number}} is lit, people: [Nora Fenn], from: Lamp {{number}} is lit}]
        """));
}
