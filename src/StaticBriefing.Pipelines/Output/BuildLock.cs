namespace StaticBriefing.Pipelines.Output;

/// <summary>An advisory lock on a file that the system releases when its holder dies, however it dies.</summary>
public sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(25);
    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or gives null when another process (or another part of this one) keeps it for longer than <paramref name="patience"/>.</summary>
    public static BuildLock? TryTake(string path, TimeSpan patience)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var deadline = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new BuildLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException held) when (IsHeld(held))
            {
                if (Environment.TickCount64 >= deadline)
                    return null;
                Thread.Sleep(_pause);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    // EWOULDBLOCK of Linux and of macOS, and the sharing and lock violations of Windows.
    private static bool IsHeld(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
