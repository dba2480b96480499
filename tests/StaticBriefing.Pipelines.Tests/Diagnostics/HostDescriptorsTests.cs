using System.Reflection;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Tests.Diagnostics;

public class HostDescriptorsTests
{
    [Fact]
    public void EveryDescriptorIsListedOnceInOrderAndIsOfThisFloor()
    {
        var fields = typeof(HostDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(descriptor => descriptor.Id).ToList();

        Assert.Equal(fields, HostDescriptors.All.Select(descriptor => descriptor.Id));
        Assert.Equal(fields.Order(StringComparer.Ordinal).Distinct(), fields);
        Assert.All(fields, id => Assert.Matches("^SB60[0-9]{2}$", id));
    }

    [Fact]
    public void EveryDescriptorCanBeExplained()
    {
        Assert.All(HostDescriptors.All, descriptor =>
        {
            Assert.All([descriptor.Title, descriptor.MessageFormat, descriptor.Explanation, descriptor.Example, descriptor.Cure], text => Assert.NotEqual("", text));
            Assert.False(descriptor.Title.EndsWith('.'));
            Assert.DoesNotContain("Error:", descriptor.MessageFormat, StringComparison.Ordinal);
        });
    }
}
