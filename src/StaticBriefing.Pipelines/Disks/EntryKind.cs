namespace StaticBriefing.Pipelines.Disks;

/// <summary>What a name in a folder stands for; a link is never followed to find out.</summary>
internal enum EntryKind
{
    Missing,
    File,
    Folder,
    Link,

    /// <summary>A pipe, a socket or a device: opening it may block for ever.</summary>
    Special,
}
