using System.Runtime;

namespace StaticBriefing.Pipelines.Memory;

/// <summary>Puts off the collection of what was thrown away, for work that is over before there is much of it.</summary>
public static class Garbage
{
    /// <summary>The most that is put off: an eighth of the memory there is.</summary>
    public static long Most => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8;

    /// <summary>Nothing is collected until so many bytes are in use; from then on all is as usual.</summary>
    public static void PutOff(long bytes)
    {
        try
        {
            GC.TryStartNoGCRegion(bytes, disallowFullBlockingGC: true);
        }
        catch (Exception failure) when (failure is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // A machine that has less, or it is put off already.
            return;
        }
    }

    /// <summary>Collects it now.</summary>
    public static void Collect()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // Another thread has just used up what was set aside.
        }
        GC.Collect();
    }
}
