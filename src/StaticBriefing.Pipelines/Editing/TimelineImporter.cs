using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Timelines;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>Makes a timeline of TimelineJS a list of events, each of them auto until an editor confirms it.</summary>
public sealed class TimelineImporter(ProjectFolders folders)
{
    private const string Head = """
        # Taken from a timeline of TimelineJS. Each event is marked auto until you have checked it: then take its status away.

        """;

    /// <param name="name">What the list shall be called, its ending left out.</param>
    /// <param name="isDry">Nothing is written.</param>
    public TimelineImport Import(string name, ReadOnlyMemory<byte> bytes, bool isDry)
    {
        var path = $"{InputFolders.Events}{Slug.From(name)}.yml";
        if (TimelineJsReader.Read(bytes) is not { Events.IsEmpty: false } list)
            return new TimelineImport(path, 0, [], "It is no timeline of TimelineJS, or one without events.");
        var import = new TimelineImport(path, list.Events.Count, list.Events.Where(happening => happening.Date is null).Select(Describe).ToEquatableArray(), null);
        if (File.Exists(Path.Combine(folders.Input, path["input/".Length..].Replace('/', Path.DirectorySeparatorChar))))
            return import with { Problem = "There is a list of events of that name, and it is left as it is. Give this one a name of its own: --as NAME.json" };
        return isDry ? import : import with { Problem = new SidecarStore(folders).Write(path, null, Head.ReplaceLineEndings("\n") + FrontMatterWriter.Write(null, list.ToValues())) };
    }

    private static string Describe(EventFrontMatter happening) => happening.Note is null ? $"'{happening.Label!.Value}'" : $"'{happening.Label!.Value}' ({happening.Note.Value})";
}
