using CsCheck;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Editing;
using StaticBriefing.Pipelines.Reviewing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Tests.Reviewing;

/// <summary>Whatever is drafted and decided, in any order: what an editor decided stays.</summary>
public class ReviewProperties
{
    private const string Sidecar = "input/articles/bridge.yml";

    private static readonly string[] s_paragraphs =
    [
        "“The bridge has carried this town for ninety years,” said Ada Example, the mayor. “It cannot carry it any longer.”",
        "Ben Sample called the plan “a disaster” and said the ferry carried 30,000 people in 2024.",
        "“No,” said Example. “No,” said Sample.",
        "The council of Exampleton voted on 3 March 2025 to close the old bridge. The new ferry opened last year.",
        "“We … must pay [for it]: “all” of it,” Cora Model wrote on 4 March 2025.\n“And ‘soon’.”",
        "“No,” said Example. “No,” said Sample.",
        "The toll rose to 5 US dollars, and 1,200 cars crossed on Monday.",
    ];

    private static readonly Gen<string> s_text =
        Gen.Int[0, s_paragraphs.Length - 1].Array[1, 6].Select(picks => string.Join("\n\n", picks.Select(pick => s_paragraphs[pick])) + "\n");

    /// <summary>Which fact, and what is done with it: accept, reject, dispute, accept as another's, and draft again.</summary>
    private static readonly Gen<(int Fact, int Action)[]> s_steps = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 4]).Array[0, 6];

    [Fact]
    public void DraftingAfterReviewChangesNothingAnEditorDecided() => Gen.Select(s_text, s_steps, Gen.Bool).Sample((text, steps, draftsFirst) =>
    {
        using var folder = new TempFolder();
        folder.Write("seeds/bridge.txt", text);
        if (draftsFirst)
            Draft(folder);
        foreach (var (fact, action) in steps)
            Take(fact, action, folder);

        var (before, decided) = (Text(folder), Decided(folder));
        Draft(folder);
        var after = Text(folder);
        Draft(folder);

        Assert.Equal(decided, Decided(folder));
        Assert.Equal(after, Text(folder));
        Assert.True(IsSubsequence(before.Split('\n'), after.Split('\n')), after);
        Assert.DoesNotContain(Desk(folder).Items, item => !item.IsWritten && item.Kind == "quote");
    }, iter: 25);

    [Fact]
    public void EveryDecisionCanBeTakenBack() => Gen.Select(s_text, s_steps).Sample(TakeBack, iter: 12);

    [Fact]
    public void ADecisionThatWasTakenTwiceCanBeTakenBackTwice() => TakeBack(s_paragraphs[0] + "\n", [(0, 2), (0, 0), (0, 2), (0, 0)]);

    private static void TakeBack(string text, (int Fact, int Action)[] steps)
    {
        using var folder = new TempFolder();
        folder.Write("seeds/bridge.txt", text);
        Draft(folder);
        var before = Text(folder);
        foreach (var (fact, action) in steps)
            Take(fact, action % 4, folder);

        while (Desk(folder).Undo(null) is { } undone)
            Assert.Null(undone.Problem);

        Assert.Equal(before, Text(folder));
    }

    [Fact]
    public void MovedWordsAreFoundAgainAndChangedOnesAreBroken()
    {
        using var folder = new TempFolder();
        folder.Write("seeds/bridge.txt", s_paragraphs[0] + "\n\n" + s_paragraphs[1] + "\n");
        var desk = Desk(folder);
        foreach (var item in desk.Items.Where(item => item.Kind == "quote"))
            desk.Decide(item, ReviewStatus.Reviewed, FactChanges.None);

        folder.Write("seeds/bridge.txt", s_paragraphs[3] + "\n\n" + s_paragraphs[1] + "\n\n" + s_paragraphs[0].Replace("any longer", "much longer", StringComparison.Ordinal) + "\n");

        var quotes = Desk(folder).Items.Where(item => item is { Kind: "quote", IsWritten: true }).ToDictionary(item => item.Words);
        Assert.False(quotes["a disaster"].IsBroken);
        var broken = quotes["The bridge has carried this town for ninety years, … It cannot carry it any longer."];
        Assert.True(broken.IsBroken);
        Assert.Contains("much longer", broken.Nearest, StringComparison.Ordinal);
    }

    private static void Take(int fact, int action, TempFolder folder)
    {
        if (action == 4)
        {
            Draft(folder);
            return;
        }
        var desk = Desk(folder);
        if (desk.Items.Count == 0)
            return;
        var item = desk.Items[fact % desk.Items.Count];
        var outcome = action switch
        {
            0 => desk.Decide(item, ReviewStatus.Reviewed, FactChanges.None),
            1 => desk.Decide(item, ReviewStatus.Rejected, FactChanges.None),
            2 => desk.Decide(item, ReviewStatus.Disputed, FactChanges.None),
            _ => desk.Decide(item, ReviewStatus.Reviewed, new FactChanges(Speaker: item.Kind == "quote" ? "Dora Pattern" : null)),
        };
        Assert.Null(outcome.Problem);
    }

    private static void Draft(TempFolder folder) =>
        Assert.All(SidecarDrafter.Of(Folders(folder), new BuildOptions(""), remembers: false, TestContext.Current.CancellationToken).Draft([], isDry: false), drafted => Assert.Empty(drafted.Problems));

    private static List<string> Decided(TempFolder folder) =>
        [.. Desk(folder).Items.Where(item => item.IsWritten && item.Status != ReviewStatus.Auto).Select(item => $"{item.Kind} {item.Status} {item.Speaker} {item.Date} {item.Words}")];

    private static ReviewDesk Desk(TempFolder folder) => ReviewDesk.Open(Folders(folder), new BuildOptions(""), remembers: false, TestContext.Current.CancellationToken);

    private static ProjectFolders Folders(TempFolder folder) => ProjectFolders.Under(folder.Path);

    private static string Text(TempFolder folder) => File.Exists(folder[Sidecar]) ? folder.Read(Sidecar) : "";

    private static bool IsSubsequence(string[] lines, string[] of)
    {
        var at = 0;
        foreach (var line in of)
            at += at < lines.Length && (lines[at] == line || (lines[at].Length == 0 && at == lines.Length - 1)) ? 1 : 0;
        return at == lines.Length;
    }
}
