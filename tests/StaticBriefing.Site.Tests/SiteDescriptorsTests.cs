using System.Globalization;
using StaticBriefing.Site.Diagnostics;

namespace StaticBriefing.Site.Tests;

public class SiteDescriptorsTests
{
    [Fact]
    public void EveryIdIsOfThisFloorAndUsedOnce()
    {
        var ids = SiteDescriptors.All.Select(descriptor => descriptor.Id).ToList();

        Assert.All(ids, id => Assert.Matches("^SB5[0-3][0-9]{2}$", id));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void EveryFindingIsExplained() => Assert.All(SiteDescriptors.All, descriptor =>
    {
        Assert.NotEmpty(descriptor.Title);
        Assert.NotEmpty(descriptor.Explanation);
        Assert.NotEmpty(descriptor.Example);
        Assert.NotEmpty(descriptor.Cure);
        Assert.NotEmpty(string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, "a", "b", "c", "d"));
    });
}
