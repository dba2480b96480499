using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Search;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Tests.Exports;

/// <summary>What is asked of <c>export</c> gives what the site's own search shows for the same.</summary>
public class ExportFilterTests
{
    private static readonly int _epoch = new DateOnly(1970, 1, 1).DayNumber;
    private static readonly Briefing _story = Story();

    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021-03", "2021-03")]
    [InlineData("2021-03-02", "2021-03-31")]
    [InlineData("2022", "2022")]
    [InlineData("0001", "2021")]
    [InlineData("2023", "9999")]
    [InlineData("1700", "1701")]
    public void ASpanKeepsWhatTheSearchShowsForIt(string from, string to)
    {
        var (first, last) = (DayOf(from, date => date.Earliest), DayOf(to, date => date.Latest));
        var expected = Documents().Where(document => document.Day >= first && document.Day <= last).ToList();

        AssertSame(expected, new ExportFilter { From = DateOf(from), To = DateOf(to) });
    }

    [Theory]
    [InlineData("Old Bridge")]
    [InlineData("Ferries")]
    [InlineData("Lamps")]
    public void ATopicKeepsWhatTheSearchShowsForIt(string topic) =>
        AssertSame([.. Documents().Where(document => document.Topics.Contains(topic))], new ExportFilter { Topic = topic });

    [Fact]
    public void ASpeakerKeepsTheQuotationsThatTheSearchShows() =>
        Assert.Equal(Documents().Count(document => document.Speaker == "Ada Lindqvist"), Rows("quotes.csv", new ExportFilter { Speaker = "Ada Lindqvist" }));

    [Theory]
    [InlineData(ReviewStatus.Auto, "auto")]
    [InlineData(ReviewStatus.Reviewed, "reviewed")]
    public void AStatusKeepsTheFactsThatTheSearchShows(ReviewStatus status, string word)
    {
        var filter = new ExportFilter { Status = status };

        Assert.Equal(Documents().Count(document => document.Status == word), Rows("quotes.csv", filter) + Rows("events.csv", filter));
    }

    private static void AssertSame(List<SearchDocument> expected, ExportFilter filter)
    {
        Assert.Equal(expected.Count(IsArticle), Rows("articles.csv", filter));
        Assert.Equal(expected.Count(document => !IsArticle(document)), Rows("quotes.csv", filter) + Rows("events.csv", filter));
    }

    private static bool IsArticle(SearchDocument document) => document.Status.Length == 0;

    private static int Rows(string file, ExportFilter filter) => ExportPlan.Of(_story.Compilation, filter).Single(job => job.Key == $"data/{file}").Download.Rows;

    private static List<SearchDocument> Documents()
    {
        var surroundings = SiteEmitter.Surroundings(_story.Compilation);
        return [.. _story.Articles.SelectMany(article => SearchIndexer.Index(article, surroundings(article.Facts), date => date.Text).Family.Documents)];
    }

    // Each kind of date: of a day, a month, a year; open at its end, open at its start, unknown.
    private static Briefing Story() => new Briefing()
        .Article(
            "seeds/a.txt",
            "“The Old Bridge is safe,” said Ada Lindqvist. It opened in March 2021, after a year of building. A toll is paid there. A ferry ran. A storm came.",
            """
            title: A
            published: 2021-03-02
            topics: [Ferries]
            quotes:
              - {exact: The Old Bridge is safe, speaker: Ada Lindqvist, status: reviewed}
            events:
              - {date: 2021-03, label: The bridge opened, from: [It opened in March 2021]}
              - {date: 2021, label: A year of building, from: [a year of building]}
              - {date: 2019/.., label: A toll since then, from: [A toll is paid there]}
              - {date: ../2022, label: A ferry until then, topics: [Ferries], from: [A ferry ran]}
              - {label: A storm, from: [A storm came]}
            """)
        .Article("seeds/b.txt", "“The Old Bridge is closed,” said Ada Lindqvist on 3 May 2022.", "title: B\npublished: 2022-05-04")
        .Note("input/topics/old-bridge.md", "---\nname: Old Bridge\n---\n")
        .Note("input/topics/ferries.md", "---\nname: Ferries\n---\n");

    private static EdtfDate DateOf(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    private static int DayOf(string text, Func<EdtfDate, EdtfDay> bound)
    {
        var day = bound(DateOf(text));
        return new DateOnly(day.Year, day.Month, day.Day).DayNumber - _epoch;
    }
}
