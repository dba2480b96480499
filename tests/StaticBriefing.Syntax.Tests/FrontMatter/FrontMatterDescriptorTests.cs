using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Syntax.Tests.FrontMatter;

public class FrontMatterDescriptorTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> s_all = [.. YamlDescriptors.All, .. FrontMatterDescriptors.All];

    [Fact]
    public void IdsAreUsedOnceAndInOrder()
    {
        var ids = s_all.Select(descriptor => descriptor.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void EveryDescriptorSaysWhyAndWhatToDo() => Assert.All(s_all, descriptor =>
    {
        Assert.NotEmpty(descriptor.Title);
        Assert.False(descriptor.Title.EndsWith('.'));
        Assert.NotEmpty(descriptor.Explanation);
        Assert.NotEmpty(descriptor.Example);
        Assert.NotEmpty(descriptor.Cure);
    });

    // A book, ten thousand brackets and a control character are shown in words; the other examples are taken at them.
    [Fact]
    public void EveryExampleGivesItsFindingAndEveryCureGivesNone()
    {
        foreach (var descriptor in s_all.Where(descriptor => descriptor.Id is not ("SB1100" or "SB1102" or "SB1109")))
        {
            Assert.Contains(FrontMatterText.Find(descriptor.Example), id => id == descriptor.Id);
            Assert.DoesNotContain(FrontMatterText.Find(descriptor.Cure), id => id == descriptor.Id);
        }
    }
}
