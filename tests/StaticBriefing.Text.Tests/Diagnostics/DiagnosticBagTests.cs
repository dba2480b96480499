using CsCheck;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticDescriptor s_unknown = new("SB0001", DiagnosticSeverity.Warning, "Unknown", "'{0}' is not known.", "", "", "");

    private static readonly DiagnosticDescriptor s_wrong = new("SB0002", DiagnosticSeverity.Error, "Wrong", "It is wrong.", "", "", "");

    private static readonly Gen<Diagnostic> s_diagnostic = Gen.Select(Gen.Bool, Gen.Int[-1, 2], Gen.Int[0, 2], Gen.Int[0, 2]).Select((isWrong, place, word, detail) =>
        new Diagnostic(
            isWrong ? s_wrong : s_unknown,
            place < 0 ? null : SourceText.From("a.md", "a\nb\nc").GetLocation(new TextSpan(place, 1)),
            [word.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            detail == 0 ? null : new string('+', detail)));

    [Fact]
    public void OrderIsTotalAndAgreesWithEquality() => Gen.Select(s_diagnostic, s_diagnostic).Sample((a, b) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
    });

    [Fact]
    public void FindingsComeOutInOneOrderHoweverTheyWentIn() => s_diagnostic.Array[0, 8].Sample(diagnostics =>
        Assert.Equal(Sorted(diagnostics), Sorted(diagnostics.Reverse())));

    [Fact]
    public void AFindingIsShownAsCompilersDo()
    {
        var bag = new DiagnosticBag();
        bag.Report(s_unknown, SourceText.From("a.md", "a\nb").GetLocation(new TextSpan(2, 1)), "Ada Lovlace");
        bag.Report(s_wrong, null);
        Assert.Equal(["error SB0002: It is wrong.", "a.md(2,1): warning SB0001: 'Ada Lovlace' is not known."], bag.ToEquatableArray().Select(d => d.ToString()));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void AFindingReportedTwiceIsShownOnce()
    {
        var bag = new DiagnosticBag();
        bag.Report(s_wrong, TextLocation.StartOf("a.md"));
        bag.Report(s_wrong, TextLocation.StartOf("a.md"));
        Assert.Single(bag.ToEquatableArray());
        Assert.Equal(2, bag.Count);
    }

    private static EquatableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(diagnostics);
        return bag.ToEquatableArray();
    }
}
