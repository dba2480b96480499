using StaticBriefing.Syntax.Timelines;

namespace StaticBriefing.Pages.Tests.Exports;

public class TimelineJsTests
{
    private static readonly string[] _dates =
    [
        "2016", "2016-05", "2016-05-06", "2016-05-06T10:30:00", "2016?", "2016-05~", "2016-21", "2016-05/2016-06", "2016-05-06/2017", "2019/..", "2019/", "../2020", "/2021",
    ];

    [Fact]
    public void WhatIsExportedIsReadBackWithTheSameWordsAndDates()
    {
        var briefing = Briefing.Of(
            string.Join("\n\n", _dates.Select((_, number) => $"Lamp {number} <is> lit & bright.")),
            $"title: A\nevents: [{string.Join(", ", _dates.Select((date, number) => $"{{date: \"{date}\", label: \"Lamp {number} <is> lit & bright\", from: \"Lamp {number} <is>\"}}"))}]");

        var read = TimelineJsReader.Read(Exported.Bytes(briefing, "timeline.json"))!;

        Assert.Equal(_dates.Order(StringComparer.Ordinal), read.Events.Select(happening => happening.Date!.Value.Text).Order(StringComparer.Ordinal));
        Assert.Contains("\"display_date\":\"on 2016-21\"", Exported.Text(briefing, "timeline.json"), StringComparison.Ordinal);
        Assert.All(read.Events, happening => Assert.Equal($"Lamp {Array.IndexOf(_dates, happening.Date!.Value.Text)} <is> lit & bright", happening.Label!.Value));
    }
}
