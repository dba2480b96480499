using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Puts the staged site in the output's place, in one step where the disk can. The site before is then where the staged one was, or was retired.</summary>
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
}
