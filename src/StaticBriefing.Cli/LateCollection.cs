namespace StaticBriefing.Cli;

/// <summary>Puts off the first collection of garbage: most builds change little, and are over before one would pay.</summary>
internal static class LateCollection
{
    // What a small change to 10,000 articles needs; a build that needs more collects from then on as always.
    private const long Allowance = 200 * 1024 * 1024;

    public static void Allow()
    {
        try
        {
            GC.TryStartNoGCRegion(Allowance);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Where memory is that short, it is collected from the start.
            return;
        }
    }
}
