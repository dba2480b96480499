using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// Where the site that was replaced last waits, in the cache folder, to become the next one. Nothing in it is trusted: a file counts only when it
/// is, under a second name, a file of the output. A disk on which files have one name only keeps none.
/// </summary>
/// <param name="folder">Null to keep none.</param>
internal sealed class StandbyFolder(string? folder)
{
    /// <summary>False once it is known that this disk cannot give a file two names.</summary>
    public bool IsOfUse { get; set; } = folder is not null && OperatingSystem.IsLinux();

    /// <summary>Moves the kept site away; false when there is none, or it cannot be moved.</summary>
    public bool TryMoveTo(string place)
    {
        try
        {
            if (!IsOfUse || FileStamp.Of(folder!).Kind != EntryKind.Folder)
                return false;
            Directory.Move(folder!, place);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Keeps a site that nobody needs now, or removes it. What cannot go now is swept by the next build.</summary>
    public void Take(string site)
    {
        try
        {
            if (FileStamp.Of(site).Kind == EntryKind.Folder && !TryKeep(site))
                Directory.Delete(site, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private bool TryKeep(string site)
    {
        if (!IsOfUse || FileStamp.Of(folder!).Kind != EntryKind.Missing)
            return false;
        try
        {
            Directory.Move(site, folder!);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
