using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Pipelines.Tests.Output;

public sealed class OutputSurveyTests : IDisposable
{
    // Longer than a disk's clock needs to tell two moments apart.
    private static readonly TimeSpan _moment = TimeSpan.FromMilliseconds(60);

    private readonly TempFolder _temp = new();

    public OutputSurveyTests()
    {
        _temp.Write("index.html", "home");
        _temp.Write("people/ada/index.html", "Ada");
        _temp.Write("people/bob/index.html", "Bob");
        Thread.Sleep(_moment);
    }

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void WhatIsKnownOfFoldersChangesNothingOfWhatIsFound()
    {
        var first = OutputSurvey.Of(_temp.Path);

        Assert.Equal(first.Entries, OutputSurvey.Of(_temp.Path, first.Folders).Entries);
        Assert.Equal(["index.html", "people", "people/ada", "people/bob", "people/ada/index.html", "people/bob/index.html"], first.Entries.Select(entry => entry.Path));
    }

    [Fact]
    public void AFileThatCameIntoAKnownFolderIsFound()
    {
        var first = OutputSurvey.Of(_temp.Path);

        _temp.Write("people/ada/photo.jpg", "not ours");

        Assert.NotNull(OutputSurvey.Of(_temp.Path, first.Folders).File("people/ada/photo.jpg"));
        Assert.NotNull(OutputSurvey.NamesOf(_temp.Path, first.Folders).File("people/ada/photo.jpg"));
    }

    [Fact]
    public void AFileThatWentFromAKnownFolderIsMissed()
    {
        var first = OutputSurvey.Of(_temp.Path);

        File.Delete(_temp["people/ada/index.html"]);

        Assert.Null(OutputSurvey.Of(_temp.Path, first.Folders).Find("people/ada/index.html"));
    }

    [Fact]
    public void ANewFileUnderAKnownNameIsAnotherFile()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells one file from another");
        var first = OutputSurvey.NamesOf(_temp.Path, []);

        _temp.Write("people/ada/index.new", "Ada");
        File.Move(_temp["people/ada/index.new"], _temp["people/ada/index.html"], overwrite: true);

        Assert.NotEqual(
            first.File("people/ada/index.html")!.Value.Stamp.Inode,
            OutputSurvey.NamesOf(_temp.Path, first.Folders).File("people/ada/index.html")!.Value.Stamp.Inode);
    }

    [Fact]
    public void NewBytesInAKnownFileAreSeen()
    {
        var first = OutputSurvey.Of(_temp.Path);

        _temp.Write("people/ada/index.html", "Bea");

        var now = OutputSurvey.Of(_temp.Path, first.Folders).File("people/ada/index.html")!.Value.Stamp;
        Assert.NotEqual(first.File("people/ada/index.html")!.Value.Stamp, now);
    }

    [Fact]
    public void AFolderThatBecameALinkIsNotFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var first = OutputSurvey.Of(_temp.Path);

        Directory.Move(_temp["people/ada"], _temp["ada"]);
        File.CreateSymbolicLink(_temp["people/ada"], _temp["ada"]);

        var survey = OutputSurvey.Of(_temp.Path, first.Folders);
        Assert.Equal(EntryKind.Link, survey.Find("people/ada")!.Value.Kind);
        Assert.Null(survey.Find("people/ada/index.html"));
    }
}
