namespace StaticBriefing.Text.Names;

/// <summary>Portable names for addresses: ASCII letters, digits and hyphens, at most 80 characters.</summary>
public static class Slug
{
    public static string From(string text) => throw new NotImplementedException();
}
