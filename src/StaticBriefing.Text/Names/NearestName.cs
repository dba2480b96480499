namespace StaticBriefing.Text.Names;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The nearest candidate within a third of the name's length in edits, or null. Ties go to the ordinally first.</summary>
    public static string? Find(string name, IEnumerable<string> candidates) => throw new NotImplementedException();
}
