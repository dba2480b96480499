using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Puts the staged site in the output's place, in one step where the disk can.</summary>
internal static class FolderSwap
{
    public static void Publish(string output, StagingFolder staging)
    {
        var parent = Path.GetDirectoryName(output)!;
        if (FileStamp.Of(output).Kind == EntryKind.Missing)
            Directory.Move(staging.Folder, output);
        else if (!OperatingSystem.IsLinux() || !LinuxFiles.TryExchange(staging.Folder, output))
            MoveInTwoSteps(output, staging);
        DiskSync.Folder(parent);
        Discard(staging.Folder);
        Discard(staging.Retired);
    }

    private static void MoveInTwoSteps(string output, StagingFolder staging)
    {
        Directory.Move(output, staging.Retired);
        try
        {
            Directory.Move(staging.Folder, output);
        }
        catch (IOException)
        {
            Directory.Move(staging.Retired, output);
            throw;
        }
    }

    // The new site is in place: what is left of the old one is the next build's to sweep, if it cannot go now.
    private static void Discard(string folder)
    {
        try
        {
            if (FileStamp.Of(folder).Kind == EntryKind.Folder)
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
