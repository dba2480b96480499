namespace StaticBriefing.Pipelines.Disks;

/// <summary>Why the system refused, in words that do not repeat a path of this machine.</summary>
internal static class Reason
{
    public static string Of(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "Permission denied.",
        FileNotFoundException or DirectoryNotFoundException => "It is not there any more.",
        PathTooLongException => "Its path is too long.",
        _ => failure.Message,
    };
}
