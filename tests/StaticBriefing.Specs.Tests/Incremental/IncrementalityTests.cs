using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Steps;

namespace StaticBriefing.Specs.Tests.Incremental;

/// <summary>A change stops where nothing that follows could tell the difference.</summary>
public class IncrementalityTests
{
    private const string March = "seeds/courier-march.txt";

    [Fact]
    public void BuildingAgainRemembersEverything()
    {
        var workshop = Workshop.OfTwoOutlets();

        Assert.Empty(Workshop.Done(workshop.Build()));
    }

    [Fact]
    public void EditingProseLeavesTimelinesAndTopicsCached()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop.Replace("seeds/courier-vote.md", "The debate in [[Port Ellery]] went on until midnight.", "The debate in [[Port Ellery]] went on until dawn.");
        var built = workshop.Build();

        Assert.Contains("Articles: seeds/courier-vote.md Modified", Workshop.Done(built));
        Assert.DoesNotContain(PagesDone(built), line => line.Contains("timeline/", StringComparison.Ordinal) || line.Contains("topics/", StringComparison.Ordinal));
        Assert.Equal(["articles/2024/assembly-says-yes/index.html"], Rendered(built).Where(path => path.StartsWith("articles/2024/", StringComparison.Ordinal)));
    }

    // The checksum of a seed is on its article's page and on its outlet's, and no fact: else a comma would plan ten thousand pages.
    [Fact]
    public void AnEditOfASeedThatStatesNothingNewPlansNothing()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop.Replace(March, "It rained for most of the afternoon", "It rained for all of the afternoon");
        var built = workshop.Build();

        Assert.Equal(RunReason.Cached, built.Steps["Plan"].ReasonFor("plan"));
        Assert.Contains("sources/the-ellery-courier/index.html", Rendered(built));
    }

    [Fact]
    public void AnEditThatNamesNobodyNewLeavesTheSymbolsCached()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop.Replace(March, "It rained for most of the afternoon", "It rained for all of the afternoon");
        var built = workshop.Build();

        Assert.Equal(RunReason.Unchanged, built.Steps["Declarations"].ReasonFor("input/articles/courier-march.yml"));
        Assert.Equal(RunReason.Cached, built.Steps["Symbols"].ReasonFor("symbols"));
        Assert.Equal(1, built.Steps["Readings"].Outcomes.Count(outcome => outcome.Reason != RunReason.Cached));
    }

    [Fact]
    public void OnlyAChangedQuotationIsLookedForInOtherArticles()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop.Replace(March, "It rained for most of the afternoon", "It rained for all of the afternoon in Lorne Haven");
        Assert.Equal(RunReason.Cached, workshop.Build().Steps["Variants"].ReasonFor("variants"));

        workshop.Replace("seeds/tideline-vote.txt", "The tide has voted too, and it votes twice a day", "The tide has voted now, and it votes twice a day");
        workshop.Replace("input/articles/tideline-vote.yml", "The tide has voted too, and it votes twice a day", "The tide has voted now, and it votes twice a day");
        var built = workshop.Build();
        Assert.Equal(RunReason.Modified, built.Steps["Variants"].ReasonFor("variants"));
        Assert.Equal(["variants/v-cux2cb6bka/index.html"], Rendered(built).Where(path => path.StartsWith("variants/v-", StringComparison.Ordinal)));
        Assert.DoesNotContain("articles/2024/courier-march/index.html", Rendered(built));
    }

    [Fact]
    public void WordsThatAreNotPublishedChangeNoPage()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop.Replace("seeds/tideline-interview.txt", "with the plans of the barrage on the floor", "with the plans of the barrage on the table");

        // The checksum of the seed is shown, and only there; the Data page tells the checksum of the file that has it.
        Assert.Equal(["articles/2024/tideline-interview/index.html", "data/index.html", "sources/tideline-daily/index.html"], Rendered(workshop.Build()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AddingAnEventChangesTheTimeline()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop["input/events/record.yml"] += "  - id: storm\n    date: 2024-02-01\n    label: A storm closes the harbour\n    source: Harbour office\n";
        var rendered = Rendered(workshop.Build());

        Assert.Contains("timeline/index.html", rendered);
        Assert.DoesNotContain("articles/2024/courier-march/index.html", rendered);
        Assert.DoesNotContain("topics/fishing/index.html", rendered);
    }

    [Fact]
    public void ANoteChangesThePagesThatShowIt()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop.Replace("input/people/jonas-lindqvist.md", "He is no relation of", "He is in no way a relation of");

        Assert.Equal(["people/jonas-lindqvist/index.html"], Rendered(workshop.Build()));
    }

    [Fact]
    public void ATitleReachesOnlyThoseArticlesThatHaveWikilinks()
    {
        var workshop = Workshop.OfTwoOutlets();
        workshop["input/articles/own.md"] = "We were at [[courier-march|the march]].\n";
        workshop.Build();

        workshop.Replace("input/articles/courier-march.yml", "title: Thousands march against the barrage", "title: A march");
        var bound = workshop.Build().Steps["Articles"].Outcomes.Where(outcome => outcome.Reason == RunReason.Modified || outcome.Reason == RunReason.Unchanged);

        Assert.Equal(["input/articles/courier-march.yml", "input/articles/own.md"], bound.Select(outcome => outcome.Key));
    }

    [Fact]
    public void ATemplateOfOnesOwnRendersEverythingAndReadsNothing()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop["theme/not_found.html"] = "<h1>Gone fishing</h1>\n";
        var built = workshop.Build();

        Assert.DoesNotContain(Workshop.Done(built), line => line.StartsWith("Readings", StringComparison.Ordinal) || line.StartsWith("Articles", StringComparison.Ordinal) || line.StartsWith("Plan", StringComparison.Ordinal));
        Assert.Equal(["404.html"], Rendered(built));
    }

    [Fact]
    public void WhatIsRemovedIsRemovedEverywhere()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop.Files.Remove("seeds/leaflet.txt");
        var built = workshop.Build();

        Assert.Equal(RunReason.Removed, built.Steps["Sources"].ReasonFor("seeds/leaflet.txt"));
        Assert.Equal(RunReason.Removed, built.Steps["Articles"].ReasonFor("seeds/leaflet.txt"));
        Assert.Equal(1, built.Steps["Pages: articles"].Outcomes.Count(outcome => outcome.Reason == RunReason.Removed && outcome.Key.StartsWith("articles/undated/", StringComparison.Ordinal)));
    }

    [Fact]
    public void AnEditIsIndexedByItselfAndReachesTheSegmentOfItsYearOnly()
    {
        var workshop = Workshop.OfTwoOutlets();

        workshop.Replace("seeds/courier-vote.md", "went on until midnight.", "went on until dawn.");
        var built = workshop.Build();

        Assert.Equal(["assembly-says-yes"], built.Steps["Search"].Outcomes.Where(outcome => outcome.Reason != RunReason.Cached).Select(outcome => outcome.Key));
        Assert.Equal(RunReason.Modified, built.Steps["Search: segments"].ReasonFor("2024"));
        Assert.Equal(RunReason.Cached, built.Steps["Search: segments"].ReasonFor("undated"));
    }

    [Fact]
    public void WhoWritesSeesPagesFirstAndTheDataLater()
    {
        var workshop = Workshop.OfTwoOutlets();
        var before = workshop.Build().TextOf("data/articles.csv");

        workshop.Replace("seeds/courier-vote.md", "title: Assembly says yes", "title: The assembly agrees");
        var first = workshop.BuildPagesFirst();
        Assert.Contains("The assembly agrees", first.TextOf("articles/2024/assembly-says-yes/index.html"), StringComparison.Ordinal);
        Assert.Equal(before, first.TextOf("data/articles.csv"));

        Assert.Equal(workshop.BuildClean().Fingerprint(), workshop.Build().Fingerprint());
    }

    [Fact]
    public void DataThatSomebodyTookAwayDoesNotLag()
    {
        var (inputs, builder) = (Builds.ScanFolder(Repository.PathOf("tests", "sites", "two-outlets")), new BriefingBuilder());
        var before = Builds.Build(builder, new MemorySiteStore(), inputs);

        Assert.Equal(before.Fingerprint(), Builds.Build(builder, new MemorySiteStore(), inputs, Builds.Options with { DataMayLag = true }).Fingerprint());
    }

    [Fact]
    public void AFileOfTheIndexThatSomebodyTookAwayIsWrittenAgain()
    {
        var (inputs, builder) = (Builds.ScanFolder(Repository.PathOf("tests", "sites", "two-outlets")), new BriefingBuilder());
        var before = Builds.Build(builder, new MemorySiteStore(), inputs);

        Assert.Equal(before.Fingerprint(), Builds.Build(builder, new MemorySiteStore(), inputs).Fingerprint());
    }

    [Fact]
    public void AnErrorAndItsRepairLeadBackToTheSameSite()
    {
        var workshop = Workshop.OfTwoOutlets();
        var before = workshop.BuildClean();

        workshop.Replace("input/articles/courier-march.yml", "seed: courier-march.txt", "seed: [courier-march.txt");
        Assert.Contains(workshop.Build().Diagnostics, finding => finding.Id == "SB1101");
        workshop.Replace("input/articles/courier-march.yml", "seed: [courier-march.txt", "seed: courier-march.txt");
        var after = workshop.Build();

        Assert.Equal(before.Fingerprint(), after.Fingerprint());
        Assert.Equal(before.Lines(), after.Lines());
    }

    private static IEnumerable<string> PagesDone(Built built) =>
        Workshop.Done(built).Where(line => line.StartsWith("Pages: ", StringComparison.Ordinal) && !line.EndsWith("Unchanged", StringComparison.Ordinal));

    private static IReadOnlyList<string> Rendered(Built built) =>
    [
        .. built.Steps.Steps
            .Where(step => step.Step.StartsWith("Pages: ", StringComparison.Ordinal))
            .SelectMany(step => step.Outcomes)
            .Where(outcome => outcome.Reason == RunReason.Modified)
            .Select(outcome => outcome.Key),
    ];
}
