namespace StaticBriefing.Benchmarks.Sites;

/// <summary>What a file shows when a build has done its work.</summary>
internal sealed record Sight(string File, string Words)
{
    public bool IsThere()
    {
        try
        {
            return System.IO.File.ReadAllText(File).Contains(Words, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Not yet, or just being swapped.
            return false;
        }
    }
}
