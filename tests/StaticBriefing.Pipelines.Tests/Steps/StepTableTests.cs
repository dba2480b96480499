using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Tests.Steps;

public class StepTableTests
{
    private readonly StepTable<string, EquatableArray<string>> _words = new("Words");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static EquatableArray<string> Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();

    private StepSummary Run(params (string Key, string Text)[] items)
    {
        var log = new StepLog();
        _words.RunAll(log, [.. items.Select(item => KeyValuePair.Create(item.Key, item.Text))], Split, cancellation: Token);
        return log["Words"];
    }

    [Fact]
    public void EveryKeyOfAColdRunIsNew()
    {
        var summary = Run(("a", "one"), ("b", "two"));

        Assert.Equal([new("a", RunReason.New), new("b", RunReason.New)], summary.Outcomes);
    }

    [Fact]
    public void AnEqualInputIsCachedAndNotComputed()
    {
        Run(("a", "one two"));

        var log = new StepLog();
        var run = _words.Begin(log);
        run.Run("a", string.Concat("one", " two"), _ => throw new InvalidOperationException("computed"));
        run.Complete();

        Assert.Equal(RunReason.Cached, log["Words"].ReasonFor("a"));
    }

    [Fact]
    public void AnotherInputWithAnEqualOutputIsUnchangedAndKeepsTheEarlierInstance()
    {
        var table = new StepTable<string, string>("Trim");
        var first = table.RunAll(new StepLog(), [new("a", "x ")], text => text.Trim(), cancellation: Token)[0];
        var log = new StepLog();

        var second = table.RunAll(log, [new("a", " x")], text => text.Trim(), cancellation: Token)[0];

        Assert.Equal(RunReason.Unchanged, log["Trim"].ReasonFor("a"));
        Assert.Same(first, second);
    }

    [Fact]
    public void AnotherInputWithAnotherOutputIsModified()
    {
        Run(("a", "one"));

        Assert.Equal(RunReason.Modified, Run(("a", "two")).ReasonFor("a"));
    }

    [Fact]
    public void AKeyThatIsNotRunIsRemovedAndNewWhenItComesBack()
    {
        Run(("a", "one"), ("b", "two"));

        Assert.Equal([new("a", RunReason.Cached), new("b", RunReason.Removed)], Run(("a", "one")).Outcomes);
        Assert.Equal(1, _words.Count);
        Assert.Equal(RunReason.New, Run(("a", "one"), ("b", "two")).ReasonFor("b"));
    }

    [Fact]
    public void ARunThatWasNotCompletedRemovesNothing()
    {
        Run(("a", "one"), ("b", "two"));

        _words.Begin(new StepLog()).Run("a", "one", Split);

        Assert.Equal(2, _words.Count);
    }

    [Fact]
    public void AnInputThatChangedBackIsComputedAgain()
    {
        Run(("a", "one"));
        Run(("a", "two"));

        Assert.Equal(RunReason.Modified, Run(("a", "one")).ReasonFor("a"));
    }

    [Fact]
    public void AGivenComparerDecides()
    {
        var table = new StepTable<string, string>("Upper", StringComparer.OrdinalIgnoreCase);
        table.RunAll(new StepLog(), [new("a", "x")], text => text, cancellation: Token);
        var log = new StepLog();

        table.RunAll(log, [new("a", "X")], text => text, cancellation: Token);

        Assert.Equal(RunReason.Cached, log["Upper"].ReasonFor("a"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public void ResultsKeepTheOrderOfTheItemsWhateverTheWorkers(int workers)
    {
        var table = new StepTable<int, int>("Square");
        var items = Enumerable.Range(0, 500).Select(i => KeyValuePair.Create($"k{i}", i)).ToList();

        var results = table.RunAll(new StepLog(), items, i => i * i, workers, Token);

        Assert.Equal(items.Select(item => item.Value * item.Value), results);
    }

    [Fact]
    public void TheFailureWithTheLowestIndexIsRethrownAndTheTableStaysValid()
    {
        var table = new StepTable<int, int>("Divide");
        var items = Enumerable.Range(0, 10).Select(i => KeyValuePair.Create($"k{i}", i)).ToList();

        Assert.Throws<DivideByZeroException>(() => table.RunAll(new StepLog(), items, i => 10 / (i - 3), workers: 1, Token));
        var log = new StepLog();
        table.RunAll(log, items, i => 10 + i, cancellation: Token);

        Assert.Equal(3, log["Divide"].CountOf(RunReason.Cached));
        Assert.Equal(7, log["Divide"].CountOf(RunReason.New));
    }

    [Fact]
    public void ACancelledRunSaysSo()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => _words.RunAll(new StepLog(), [new("a", "one")], Split, cancellation: cancelled.Token));
    }

    [Fact]
    public void RunningAKeyTwiceIsAProgrammingError()
    {
        var run = _words.Begin(new StepLog());
        run.Run("a", "one", Split);

        Assert.Throws<ArgumentException>(() => run.Run("a", "one", Split));
    }

    [Fact]
    public void AStepHasADeepStackOnEveryWorker()
    {
        var table = new StepTable<int, int>("Deep");

        Assert.Equal(60_000, table.RunAll(new StepLog(), [new("a", 60_000)], Depth, cancellation: Token)[0]);
    }

    [Fact]
    public void TheSummaryCountsTheReasonsThatOccur()
    {
        Run(("a", "one"), ("b", "two"), ("c", "three"));

        Assert.Equal("Words: 1 New, 1 Modified, 1 Cached, 1 Removed", Run(("a", "one"), ("b", "2"), ("d", "four")).ToString());
    }

    private static int Depth(int levels)
    {
        Span<byte> frame = stackalloc byte[128];
        frame[0] = 1;
        return levels == 0 ? 0 : Depth(levels - 1) + frame[0];
    }
}
