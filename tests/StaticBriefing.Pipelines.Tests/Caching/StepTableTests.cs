using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Tests.Caching;

public class StepTableTests
{
    private readonly StepTable<Words> _words = NewTable();

    private static StepTable<Words> NewTable() => new BuildCache(new MemoryBlobs()).Table<Words>("Words");

    private static BuildRun NewRun(int jobs = 1, CancellationToken? cancellation = null) =>
        new(new BuildOptions("test") { Jobs = jobs }, cancellation ?? TestContext.Current.CancellationToken);

    private static ReadOnlyMemory<byte> BytesOf(StepTable<Words> table) => PackWriter.Bytes(table.Write);

    private static Digest DigestOf(string text) => PackWriter.DigestOf(writer => writer.WriteString(text));

    private static IReadOnlyList<StepRow<Words>> Run(BuildRun run, StepTable<Words> table, IReadOnlyList<(string Key, string Text)> items, Func<string, Words>? pass = null) =>
        run.Run(table, items, item => item.Key, item => DigestOf(item.Text), (item, _) => (pass ?? Words.Of)(item.Text));

    private StepSummary Run(params (string Key, string Text)[] items)
    {
        var run = NewRun();
        Run(run, _words, items);
        return run.Log["Words"];
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

        var run = NewRun();
        Run(run, _words, [("a", string.Concat("one", " two"))], _ => throw new InvalidOperationException("computed"));

        Assert.Equal(RunReason.Cached, run.Log["Words"].ReasonFor("a"));
    }

    [Fact]
    public void AnotherInputWithAnEqualOutputIsUnchangedAndKeepsTheEarlierInstance()
    {
        var first = Run(NewRun(), _words, [("a", "x ")])[0].Value;
        var run = NewRun();

        var second = Run(run, _words, [("a", " x")])[0].Value;

        Assert.Equal(RunReason.Unchanged, run.Log["Words"].ReasonFor("a"));
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
        Assert.Equal(RunReason.New, Run(("a", "one"), ("b", "two")).ReasonFor("b"));
    }

    [Fact]
    public void ARunThatWasNotCompletedRemovesNothing()
    {
        Run(("a", "one"), ("b", "two"));

        _words.Begin(new StepLog(), 1).Run(0, "a", DigestOf("one"), _ => Words.Of("one"));

        Assert.Equal(RunReason.Cached, Run(("b", "two")).ReasonFor("b"));
    }

    [Fact]
    public void AnInputThatChangedBackIsComputedAgain()
    {
        Run(("a", "one"));
        Run(("a", "two"));

        Assert.Equal(RunReason.Modified, Run(("a", "one")).ReasonFor("a"));
    }

    [Fact]
    public void WhatARememberedStepReportedIsReportedAgain()
    {
        var descriptor = Catalog.DescriptorCatalog.All[0];
        void Report(Words _, DiagnosticBag bag) => bag.Report(descriptor, null, "x", "y", "z");
        IReadOnlyList<Diagnostic> Findings()
        {
            var run = NewRun();
            run.Run(_words, ["a"], key => key, DigestOf, (key, bag) =>
            {
                Report(Words.Of(key), bag);
                return Words.Of(key);
            });
            return run.Diagnostics.ToEquatableArray();
        }

        var first = Findings();

        Assert.Equal(descriptor.Id, Assert.Single(first).Id);
        Assert.Equal(first, Findings());
    }

    [Fact]
    public void RowsThatAreSavedAreCachedInAnotherTable()
    {
        Run(("a", "one two"), ("b", "three"));
        var table = NewTable();

        table.Restore(() => BytesOf(_words));
        var run = NewRun();
        var rows = Run(run, table, [("a", "one two"), ("b", "3")]);

        Assert.Equal([new("a", RunReason.Cached), new("b", RunReason.Modified)], run.Log["Words"].Outcomes);
        Assert.Equal(["one", "two"], rows[0].Value.Items);
    }

    [Fact]
    public void EqualTablesHaveEqualBytesHoweverTheyCameAbout()
    {
        Run(("a", "one"), ("b", "two"));
        var other = NewTable();
        Run(NewRun(), other, [("b", "2"), ("c", "three")]);
        Run(NewRun(), other, [("b", "two"), ("a", "one")]);

        Assert.Equal(BytesOf(_words).ToArray(), BytesOf(other).ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public void ResultsKeepTheOrderOfTheItemsWhateverTheWorkers(int workers)
    {
        var items = Enumerable.Range(0, 500).Select(i => ($"k{i}", $"{i}")).ToList();

        var rows = Run(NewRun(workers), _words, items);

        Assert.Equal(items.Select(item => item.Item2), rows.Select(row => row.Value.Items[0]));
    }

    [Fact]
    public void TheFailureWithTheLowestIndexIsRethrownAndTheTableStaysValid()
    {
        var items = Enumerable.Range(0, 10).Select(i => ($"k{i}", $"{i}")).ToList();

        Assert.Throws<FormatException>(() => Run(NewRun(), _words, items, text => text == "3" ? throw new FormatException() : Words.Of(text)));
        var run = NewRun();
        Run(run, _words, items);

        Assert.Equal(3, run.Log["Words"].CountOf(RunReason.Cached));
        Assert.Equal(7, run.Log["Words"].CountOf(RunReason.New));
    }

    [Fact]
    public void ACancelledRunSaysSo()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => Run(NewRun(cancellation: cancelled.Token), _words, [("a", "one")]));
    }

    [Fact]
    public void RunningAKeyTwiceIsAProgrammingError()
    {
        var run = _words.Begin(new StepLog(), 2);
        run.Run(0, "a", DigestOf("one"), _ => Words.Of("one"));

        Assert.Throws<ArgumentException>(() => run.Run(1, "a", DigestOf("one"), _ => Words.Of("one")));
    }

    [Fact]
    public void RunningARememberedKeyTwiceIsOneToo()
    {
        Run(("a", "one"), ("b", "two"));

        Assert.Throws<ArgumentException>(() => Run(("a", "one"), ("a", "one")));
    }

    [Fact]
    public void KeysMayChangePlaces()
    {
        Run(("a", "one"), ("b", "two"), ("c", "three"));

        var summary = Run(("c", "three"), ("a", "1"), ("b", "two"));

        Assert.Equal([new("a", RunReason.Modified), new("b", RunReason.Cached), new("c", RunReason.Cached)], summary.Outcomes);
        Assert.Equal("Words: 3 Cached", Run(("c", "three"), ("a", "1"), ("b", "two")).ToString());
    }

    [Fact]
    public void AStepHasADeepStackOnEveryWorker() => Assert.Equal([60_000], NewRun().ForEach("Deep", [60_000], Depth));

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
