using System.Text;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>Writes sidecars: whole or not at all, and never over what somebody has changed meanwhile.</summary>
internal sealed class SidecarStore(ProjectFolders folders)
{
    private static readonly UTF8Encoding _utf8 = new(false, true);

    /// <summary>Null when written, or why it was not.</summary>
    /// <param name="path">From the project's root.</param>
    /// <param name="before">The text that was read; null when there was no such file.</param>
    public string? Write(string path, string? before, string after)
    {
        var target = FullPath(path);
        try
        {
            var (text, mark) = Read(target);
            if (text != before)
                return before is null ? "The file is there meanwhile. Run the command again." : "The file has changed meanwhile, or it is not UTF-8. Save it as UTF-8, and run the command again.";
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var draft = target + ".part";
            File.WriteAllBytes(draft, [.. mark ? Encoding.UTF8.Preamble : [], .. _utf8.GetBytes(after)]);
            File.Move(draft, target, overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Reason.Of(failure);
        }
    }

    private static (string? Text, bool HasMark) Read(string target)
    {
        if (!File.Exists(target))
            return (null, false);
        var bytes = File.ReadAllBytes(target);
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        try
        {
            return (_utf8.GetString(bytes, hasMark ? Encoding.UTF8.Preamble.Length : 0, bytes.Length - (hasMark ? Encoding.UTF8.Preamble.Length : 0)), hasMark);
        }
        catch (DecoderFallbackException)
        {
            return ("", hasMark);
        }
    }

    // Sidecars lie below input/, wherever that is on this machine.
    private string FullPath(string path) => Path.Combine(folders.Input, path["input/".Length..].Replace('/', Path.DirectorySeparatorChar));
}
